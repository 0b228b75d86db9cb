public import Foundation

/// What a run of the `lockstep` command came to.
public struct CommandRun: Equatable, Sendable {
  /// The exit status: 0 clean, 1 findings, 2 usage or configuration, 3 a source could not be read.
  public let status: Int32

  /// What it wrote to standard output.
  public let output: String

  /// What it wrote to standard error.
  public let errors: String

  /// A run that ended with `status` and wrote `output` and `errors`.
  public init(status: Int32, output: String, errors: String) {
    self.status = status
    self.output = output
    self.errors = errors
  }
}

/// Runs the built command with `arguments`, its current directory being `folder`, and waits for its end.
///
/// It reads `input` from standard input. Nothing but `environment` and `PATH` is in its environment, so that a run is
/// the same on every machine.
public func runCommand(
  _ arguments: String..., in folder: Folder, input: String = "", environment: [String: String] = [:]
) throws -> CommandRun {
  try runCommand(arguments, in: folder, input: input, environment: environment)
}

/// Runs the built command with a list of arguments; otherwise as with each of them alone.
public func runCommand(
  _ arguments: [String], in folder: Folder, input: String = "", environment: [String: String] = [:]
) throws -> CommandRun {
  let streams = try Folder(["input": input, "output": "", "errors": ""])
  let process = Process()
  process.executableURL = try builtCommand()
  process.arguments = arguments
  process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
  process.environment = ProcessInfo.processInfo.environment.filter { $0.key == "PATH" }
    .merging(environment) { _, new in new }
  // Files, as a pipe that nobody empties would block the command.
  process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: streams.path(of: "input")))
  process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: streams.path(of: "output")))
  process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: streams.path(of: "errors")))
  try process.run()
  process.waitUntilExit()
  return CommandRun(
    status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
    output: try streams.read("output").text,
    errors: try streams.read("errors").text)
}

/// The `lockstep` that was built with the tests, which lies beside the test bundle.
public func builtCommand() throws -> URL {
  // Linux starts the bundle itself; macOS names it, or its insides, to a helper.
  for argument in CommandLine.arguments {
    var place = URL(fileURLWithPath: argument)
    while place.path != "/", place.pathExtension != "xctest" { place.deleteLastPathComponent() }
    if place.path == "/" { continue }
    let command = place.deletingLastPathComponent().appendingPathComponent("lockstep")
    if FileManager.default.isExecutableFile(atPath: command.path) { return command }
  }
  throw CommandNotBuilt()
}

/// No command lies beside the tests.
private struct CommandNotBuilt: Error, CustomStringConvertible {
  let description = "no 'lockstep' beside the test bundle; build the whole package with its tests first"
}
