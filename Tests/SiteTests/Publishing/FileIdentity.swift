import Foundation

/// What tells whether a file has been touched: which one it is, and when it was last written.
struct FileIdentity: Equatable {
  private let number: Int?
  private let written: Date?

  /// The identity of the file or folder at `path`.
  init(_ path: String) throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    number = attributes[.systemFileNumber] as? Int
    written = attributes[.modificationDate] as? Date
  }
}
