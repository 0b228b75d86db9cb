import Foundation
import TestSupport

/// A run of the built command that a test watches, and may kill.
final class RunningCommand {
  private let process = Process()
  private let streams: Folder
  private let folder: Folder

  /// Starts the command with `arguments`, its current directory being `folder`.
  convenience init(_ arguments: String..., in folder: Folder) throws {
    try self.init(starting: builtCommand(), arguments, in: folder)
  }

  /// Starts a script of the shell, for which the command is `$LOCKSTEP`.
  ///
  /// A script that `mounts` has a view of the file systems of its own, which ends with it.
  convenience init(script: String, mounts: Bool = false, in folder: Folder) throws {
    let shell = (mounts ? ["unshare", "--map-root-user", "--mount"] : []) + ["sh", "-c", script]
    try self.init(starting: URL(fileURLWithPath: "/usr/bin/env"), shell, in: folder)
  }

  /// Starts a program; one that does not end within a minute is killed, so that a test fails and does not hang.
  private init(starting program: URL, _ arguments: [String], in folder: Folder) throws {
    streams = try Folder(["output": "", "errors": ""])
    self.folder = folder
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "LOCKSTEP": try builtCommand().path,
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: streams.path(of: "output")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: streams.path(of: "errors")))
    try process.run()
    DispatchQueue.global().asyncAfter(deadline: .now() + 60) { [weak process] in
      if let process, process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
  }

  /// Whether it has not ended yet.
  var isRunning: Bool { process.isRunning }

  /// Sends it a signal, if it has not ended yet, and waits for its end.
  func end(by signal: CInt) {
    if process.isRunning { kill(process.processIdentifier, signal) }
    process.waitUntilExit()
  }

  /// Waits for its end, and gives what it came to; its status is negative for a signal.
  func outcome() throws -> CommandRun {
    process.waitUntilExit()
    return CommandRun(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try streams.read("output").text, errors: try streams.read("errors").text)
  }
}
