import Foundation
import TestSupport

extension Folder {
  /// Runs git in the folder, as nobody in particular; `nil` environment variables of the tests' own do not count.
  func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      [
        "git", "-C", path, "-c", "user.name=Nobody", "-c", "user.email=nobody@example.com", "-c",
        "commit.gpgSign=false",
      ]
      + arguments
    process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "GIT_CONFIG_GLOBAL": "/dev/null"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw GitFailure(arguments: arguments) }
  }

  /// Commits all that is in the folder, which becomes a repository.
  func commitAll() throws {
    try git("init", "--quiet")
    try git("add", "--all")
    try git("commit", "--quiet", "--allow-empty", "-m", "all")
  }
}

/// A git command that failed.
private struct GitFailure: Error {
  let arguments: [String]
}

/// Whether this machine has git; without it, what is tested with it is skipped.
let hasGit: Bool = {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["git", "--version"]
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  do {
    try process.run()
  } catch {
    return false
  }
  process.waitUntilExit()
  return process.terminationStatus == 0
}()
