import Foundation

/// A folder of files that is removed with its owner.
final class TemporarySite {
  let path: String

  /// A folder that holds `files`, by path.
  init(_ files: [String: String]) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "site-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in files {
      let url = URL(filePath: "\(path)/\(file)")
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  deinit {
    // A folder that stays behind harms no test.
    _ = try? FileManager.default.removeItem(atPath: path)
  }

  /// Puts a symbolic link to `destination` at `file`.
  func link(_ file: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(file)", withDestinationPath: destination)
  }
}
