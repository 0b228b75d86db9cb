import Diagnostics
import YAML

extension Allowance {
  /// The fewest characters that a reason has; fewer say "because" again.
  private static let shortestReason = 10

  /// Reads `directive`, one of the file at `path`, which stands above the block that `scope` ends with.
  init(_ directive: Directive, code: Word, scope: Range<Int>, path: String) throws(DirectiveFault) {
    self.init(
      code: try Self.code(code, path: path), reason: try Self.reason(directive, code: code, path: path),
      until: try Self.day(directive, path: path), range: SourceRange(path: path, bytes: code.bytes),
      scope: SourceRange(path: path, bytes: scope))
  }

  private static func code(_ word: Word, path: String) throws(DirectiveFault) -> Code {
    let range = SourceRange(path: path, bytes: word.bytes)
    guard let code = Code(rawValue: word.text) else {
      let tail = didYouMean(word.text, among: Code.allCases.map(\.rawValue))
      throw DirectiveFault(Diagnostic(.malformedDirective, "no code is called '\(word.text)'\(tail)", at: range))
    }
    if [.uncoveredCase, .uncoveredFlow, .brokenPromise].contains(code) || code.rawValue.utf8.starts(with: "LS6".utf8) {
      throw DirectiveFault(
        "\(code.rawValue) is told where no directive stands, so none can allow it", at: word.bytes, of: path)
    }
    // What front matter, templates, directives and configuration do wrong is mended, not argued with.
    if code == .linkScheme {
      throw DirectiveFault(
        "\(code.rawValue) cannot be allowed here; 'link_schemes' in 'lockstep.yml' allows a scheme", at: word.bytes,
        of: path)
    }
    if code.rawValue.utf8.starts(with: "LS8".utf8) || code.rawValue.utf8.starts(with: "LS9".utf8) {
      throw DirectiveFault("\(code.rawValue) cannot be allowed; mend it", at: word.bytes, of: path)
    }
    return code
  }

  private static func reason(_ directive: Directive, code: Word, path: String) throws(DirectiveFault) -> Word {
    guard let because = directive.attribute(.because) else {
      let end = SourceRange(path: path, bytes: code.bytes.upperBound..<code.bytes.upperBound)
      throw DirectiveFault(
        "'\(directive.word.text) \(code.text)' gives no reason; say why, as in 'because=\"brand name of our courier\"'",
        at: code.bytes, of: path,
        fixes: [Fix(.placeholder, "add a reason", edits: [Edit(replacing: end, with: " because=\"…\"")])])
    }
    guard because.value.text.count >= shortestReason else {
      throw DirectiveFault(
        "'\(because.value.text)' is too short for a reason; say why in \(shortestReason) characters or more",
        at: because.value.bytes,
        of: path)
    }
    return because.value
  }

  private static func day(_ directive: Directive, path: String) throws(DirectiveFault) -> CalendarDate? {
    guard let until = directive.attribute(.until) else { return nil }
    guard let day = CalendarDate(until.value.text) else {
      throw DirectiveFault(
        "'\(until.value.text)' is not a date; write year, month and day, as in '2027-03-01'", at: until.value.bytes,
        of: path)
    }
    return day
  }
}
