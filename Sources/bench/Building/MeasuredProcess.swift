#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What a process cost from its start to its end.
struct MeasuredProcess {
  /// Seconds on the clock.
  let wall: Double

  /// Seconds of all cores, in the program and in the system.
  let cpu: Double

  /// The most memory that it held at a time, in megabytes of 1,000,000 bytes.
  let peak: Double

  /// Runs `command`, a path and arguments, and waits for its end; what it prints is dropped.
  ///
  /// - Throws: That it could not be started, or that it failed.
  init(_ command: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }

    let clock = ContinuousClock()
    let start = clock.now
    var child = pid_t()
    guard posix_spawnp(&child, command[0], &actions, nil, &arguments, environ) == 0 else {
      throw BenchmarkError(message: "'\(command[0])' cannot be started")
    }
    var status = CInt()
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child else {
      throw BenchmarkError(message: "'\(command[0])' cannot be waited for")
    }
    wall = start.duration(to: clock.now) / .seconds(1)
    guard status == 0 else { throw BenchmarkError(message: "'\(command.joined(separator: " "))' failed") }
    cpu = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    #if canImport(Darwin)
    peak = Double(usage.ru_maxrss) / 1_000_000
    #else
    peak = Double(usage.ru_maxrss) * 1024 / 1_000_000
    #endif
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }
}
