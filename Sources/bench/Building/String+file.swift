import Foundation

extension String {
  /// Writes this text to the file at `path`, and makes the folders around it.
  func write(toNew path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(utf8).write(to: url)
  }
}
