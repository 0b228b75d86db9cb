import Diagnostics

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A folder on disk that holds given files, and is removed with the value.
struct TemporaryFolder: ~Copyable {
  /// Its absolute path.
  let path: String

  /// An empty folder.
  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lockstep-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    path = folder.path
  }

  /// Writes `files` at their paths; one whose path leads out of the folder, which no git would check out, is left out.
  func fill(with files: [SourceFile]) throws {
    for file in files {
      let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
      if parts.contains(where: Self.leadsAway) { continue }
      let place = URL(fileURLWithPath: "\(path)/\(file.path)")
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: place)
    }
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      Output.writeError("warning: the temporary folder '\(path)' stays behind: \("\(error)".terminalSafe)")
    }
  }

  /// Whether a path with `part` in it may lead elsewhere.
  private static func leadsAway(_ part: Substring) -> Bool { part.isEmpty || part == "." || part == ".." }
}
