import TestSupport
import Testing

/// One change to the clean site, and where it must be told; a harmless one is told nowhere.
struct Mutation: Sendable, CustomTestStringConvertible {
  /// What was done, and where.
  let testDescription: String

  /// The files that differ, with what they hold then.
  let changed: [String: String]

  /// Groups of lines: in each group at least one line must have an error.
  let told: [[Place]]

  /// A line of a file, from 1, as it is after the change.
  struct Place: Hashable, Sendable, CustomStringConvertible {
    let path: String
    let line: Int

    var description: String { "\(path):\(line)" }
  }

  /// A change of one file, which must be told on one of `lines`; a harmless one where there are none.
  init(_ what: String, in text: SiteText, told lines: [Int] = []) {
    self.init(what, in: [text], told: lines.isEmpty ? [] : [lines.map { Place(path: text.path, line: $0) }])
  }

  /// A change of `texts`.
  init(_ what: String, in texts: [SiteText], told: [[Place]]) {
    testDescription = "\(texts[0].path): \(what)"
    changed = Dictionary(uniqueKeysWithValues: texts.map { ($0.path, $0.text) })
    self.told = told
  }

  /// The changed site on disk.
  func site() throws -> Folder {
    try Folder(Workshop.files.merging(changed) { _, new in new })
  }
}
