import Diagnostics
import TestSupport
import Testing

/// One change to the clean site, and what must be told of it; of a harmless one nothing is.
struct Mutation: Sendable, CustomTestStringConvertible {
  /// What was done.
  let what: String

  /// What is changed.
  let site: CleanSite

  /// The files that differ, with what they hold then; `nil` for a file that is gone.
  let changed: [String: String?]

  /// What must be told.
  let told: [Expectation]

  /// Codes that may be told besides, in the files that the change concerns.
  let besides: Set<Code>

  /// A change of `files`.
  init(
    _ what: String, files: [String: String?], of site: CleanSite = Workshop.site, told: [Expectation] = [],
    besides: Set<Code> = []
  ) {
    self.what = what
    changed = files
    self.site = site
    self.told = told
    self.besides = besides
  }

  /// A change of `texts`.
  init(_ what: String, in texts: [SiteText], told: [Expectation], besides: Set<Code> = []) {
    let files = Dictionary(uniqueKeysWithValues: texts.map { ($0.path, Optional($0.text)) })
    self.init(what, files: files, of: texts[0].site, told: told, besides: besides)
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

  var testDescription: String { "\(changed.keys.min() ?? "nothing"): \(what)" }

  /// The files of the changed site.
  var files: [String: String] {
    var files = site.files
    for (path, text) in changed { files[path] = text }
    return files
  }

  /// The exit status: 2 for a fault of the configuration, 1 for any other error, 0 for a warning or nothing.
  var status: Int32 {
    if told.contains(where: { $0.places.contains { $0.path == "lockstep.yml" } }) { return 2 }
    return told.contains(where: \.isError) ? 1 : 0
  }

  /// Whether a byte is another than before; strings are equal where only the form of a letter differs.
  var changesAnything: Bool {
    changed.contains { path, text in text.map { Array($0.utf8) } != site.files[path].map { Array($0.utf8) } }
  }
}

extension Set<Code> {
  /// What follows from a list that does not say a label: its article may promise it, and no other list may have it.
  static let leftOut: Set<Code> = [.missingCase, .brokenPromise, .uncoveredCase]
}
