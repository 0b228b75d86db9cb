import Foundation
import Testing

/// A small site on disk, written as a literal: `try Folder(["content/index.md": "# Home"])`.
///
/// It lives in a fresh temporary directory that is removed with the value. Hand the folder itself to what works in it,
/// or read it afterwards, so that it lives as long as the work.
public final class Folder: Sendable {
  /// The absolute path of the folder.
  public let path: String

  /// A folder that holds `files`: paths relative to it, with what they hold.
  public init(_ files: [String: String] = [:]) throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("folder-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    path = place.path
    for (name, text) in files { try change(name, to: text) }
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      Issue.record(error, "the temporary folder stays behind")
    }
  }

  /// Writes `text` to the file `name`, which need not be there yet.
  public func change(_ name: String, to text: String) throws {
    try change(name, to: Array(text.utf8))
  }

  /// Writes bytes that need not be text; otherwise as with a text.
  public func change(_ name: String, to bytes: [UInt8]) throws {
    let file = url(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Replaces every `old` in the file `name` by `new`; an error where it has none, for then a test would prove nothing.
  public func change(_ name: String, replacing old: String, with new: String) throws {
    let text = String(decoding: try read(name).bytes, as: UTF8.self)
    if !text.contains(old) { throw NothingToReplace(name: name, text: old) }
    try change(name, to: text.replacingOccurrences(of: old, with: new))
  }

  /// Removes the file or folder `name`.
  public func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: url(name))
  }

  /// What the file `name` holds.
  public func read(_ name: String) throws -> FileContents {
    FileContents(bytes: [UInt8](try Data(contentsOf: url(name))))
  }

  /// Every file below `name` (everywhere by default), hidden ones too.
  ///
  /// Paths relative to it, with what they hold; none where there is no such folder.
  public func contents(of name: String = ".") throws -> [String: FileContents] {
    if !FileManager.default.fileExists(atPath: path(of: name)) { return [:] }
    var contents: [String: FileContents] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: path(of: name)) {
      let attributes = try FileManager.default.attributesOfItem(atPath: path(of: "\(name)/\(file)"))
      if attributes[.type] as? FileAttributeType == .typeRegular { contents[file] = try read("\(name)/\(file)") }
    }
    return contents
  }

  /// The absolute path of the file or folder `name`.
  public func path(of name: String) -> String { "\(path)/\(name)" }

  private func url(_ name: String) -> URL { URL(fileURLWithPath: path(of: name)) }
}

/// A change that would have changed nothing.
private struct NothingToReplace: Error, CustomStringConvertible {
  let name: String
  let text: String

  var description: String { "'\(name)' holds no '\(text)'" }
}
