import Diagnostics
import YAML

extension Fields {
  /// The text under `key`, in quotes as JSON has texts, and not empty.
  mutating func quoted(_ key: String) -> YAMLScalar? {
    guard let scalar = scalar(key) else { return nil }
    if !scalar.isPlain, !scalar.text.isEmpty { return scalar }
    report(scalar.isPlain ? "'\(key)' must be a text in quotes" : "'\(key)' must say something", at: scalar.bytes)
    return nil
  }

  /// The text under `key`, which `noun` (at `place`) must have.
  mutating func required(_ key: String, of noun: String, at place: Range<Int>) -> YAMLScalar? {
    if keyBytes(of: key) == nil { report("\(noun) must have '\(key)'", at: place) }
    return quoted(key)
  }

  /// The text under `documentation`.
  var documentation: String {
    mutating get { text("documentation") ?? "" }
  }

  /// Takes note of `place`, which is for people: what is said of a fact points at the file itself.
  mutating func ignorePlace() {
    _ = quoted("place")
  }

  /// `cases` without those whose name another has, which are faults.
  mutating func distinct(_ cases: [CaseFact]) -> [CaseFact] {
    var first: [String: SourceRange] = [:]
    return cases.filter { found in
      guard let other = first.updateValue(found.range, forKey: found.name) else { return true }
      first[found.name] = other
      report("'\(found.name)' is a case twice", at: found.range.bytes, notes: [Note("first named here", at: other)])
      return false
    }
  }

  /// Reports that `name` is none of `names`: it `isNone`.
  mutating func refuse(_ name: YAMLScalar, _ isNone: String, among names: [String]) {
    let fix = suggestion(for: name.text, among: names).map { meant in
      Fix(
        .review, "replace '\(name.text)' with '\(meant)'",
        edits: [Edit(replacing: range(name.bytes), with: JSON.string(meant).text)])
    }
    report(
      "'\(name.text)' \(isNone)\(didYouMean(name.text, among: names))", at: name.bytes, fixes: fix.map { [$0] } ?? [])
  }
}
