import ArgumentParser
import Diagnostics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The command.
@main
struct Lockstep: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lockstep",
    abstract: "Builds a help centre, and fails where an article and the code disagree.",
    version: "0.1.0",
    subcommands: [
      BaselineCommand.self, BindCommand.self, BuildCommand.self, CheckCommand.self, CoverageCommand.self,
      ExplainCommand.self,
      FactsCommand.self, FixCommand.self, ImpactCommand.self, LockCommand.self, ReadSwiftCommand.self,
      RenderCommand.self, URLsCommand.self,
    ])

  /// Without a subcommand nothing was checked, which no script should take for a check that passed.
  func run() throws {
    Output.writeError(Self.helpMessage())
    throw ExitStatus.usage
  }

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      // What ArgumentParser calls EX_USAGE is 2 here, as in most compilers and linters.
      if exitCode(for: error) == .validationFailure {
        // It says what was given, which may be the name of a stranger's file.
        let lines = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
        Output.writeError(lines.map(\.terminalSafeLine).joined(separator: "\n"))
        Self.exit(withError: ExitStatus.usage)
      }
      Self.exit(withError: error)
    }
  }
}
