import Diagnostics
import TestSupport
import Testing

/// One change to the clean site, and what must be told of it; of a harmless one nothing is.
struct Mutation: Sendable, CustomTestStringConvertible {
  /// What was done, and where.
  let testDescription: String

  /// The files that differ, with what they hold then; `nil` for a file that is gone.
  let changed: [String: String?]

  /// What must be told.
  let told: [Expectation]

  /// Codes that may be told besides, in the files that the change concerns.
  let besides: Set<Code>

  /// A change of `files`.
  init(_ what: String, files: [String: String?], told: [Expectation] = [], besides: Set<Code> = []) {
    testDescription = "\(files.keys.min() ?? "nothing"): \(what)"
    changed = files
    self.told = told
    self.besides = besides
  }

  /// A change of `texts`.
  init(_ what: String, in texts: [SiteText], told: [Expectation], besides: Set<Code> = []) {
    let files = Dictionary(uniqueKeysWithValues: texts.map { ($0.path, Optional($0.text)) })
    self.init(what, files: files, told: told, besides: besides)
  }

  /// A change of one file, of which one of `codes` must be told on one of `lines`.
  init(_ what: String, in text: SiteText, told codes: Code..., on lines: Int..., besides: Set<Code> = []) {
    let places = lines.map { Place(path: text.path, line: $0) }
    self.init(what, in: [text], told: [Expectation(Set(codes), on: Set(places))], besides: besides)
  }

  /// A harmless change of one file.
  init(_ what: String, in text: SiteText) {
    self.init(what, in: [text], told: [])
  }

  /// The changed site on disk.
  func site() throws -> Folder {
    let files = Workshop.files.merging(changed.compactMapValues(\.self)) { _, new in new }
    return try Folder(files.filter { changed[$0.key] != .some(nil) })
  }

  /// The changed file at `path`, as it is on disk then.
  func text(of path: String) -> String? {
    if let text = changed[path] { text } else { Workshop.files[path] }
  }
}

extension Set<Code> {
  /// What follows from a list that does not say a label: its article may promise it, and no other list may have it.
  static let leftOut: Set<Code> = [.missingCase, .brokenPromise, .uncoveredCase]
}
