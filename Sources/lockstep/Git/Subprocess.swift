#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A program that is run once, with a list of arguments and never by a shell.
struct Subprocess {
  /// The program's name, which is looked up in `PATH`.
  let program: String

  let arguments: [String]

  /// The variables that it sees, `NAME=value` each.
  let environment: [String]

  /// What a run came to.
  struct Outcome {
    /// The exit status; negative for the signal that ended it.
    let status: Int32
    let output: [UInt8]
    let errors: [UInt8]
  }

  /// Runs the program, which reads `input`, and waits for its end.
  ///
  /// All three streams are unnamed files: of two pipes, one that nobody empties would stop both sides.
  func run(input: [UInt8] = []) throws(SystemError) -> Outcome {
    let stdin = try UnnamedFile()
    let stdout = try UnnamedFile()
    let stderr = try UnnamedFile()
    try stdin.fill(with: input)
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    #else
    var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, stdin.descriptor, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, stdout.descriptor, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, stderr.descriptor, STDERR_FILENO)

    var process = pid_t()
    var argv = ([program] + arguments).map { strdup($0) } + [nil]
    var envp = environment.map { strdup($0) } + [nil]
    defer { for text in argv + envp { free(text) } }
    let fault = posix_spawnp(&process, program, &actions, nil, &argv, &envp)
    guard fault == 0 else { throw SystemError("'\(program)' cannot be started", number: fault) }

    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw SystemError("'\(program)' cannot be waited for", number: errno) }
    }
    let signal = status & 0x7F
    return Outcome(
      status: signal == 0 ? (status >> 8) & 0xFF : -signal, output: try stdout.contents(), errors: try stderr.contents()
    )
  }
}
