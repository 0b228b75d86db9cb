/// The findings that were there when a site was put under check, and which are excused until they are mended.
///
/// As a file it is a line an identity: the code, the page and the entity, and a count where it is not one, with tabs
/// between them. The lines are sorted and hold neither places nor times, so that two branches merge.
public struct Baseline: Equatable, Sendable {
  /// The usual name of the file, in the site's folder.
  public static let fileName = "lockstep.baseline"

  /// How often each identity is excused.
  let counts: [DiagnosticIdentity: Int]

  /// Where each identity stands in its file; none where it was not read from one.
  let lines: [DiagnosticIdentity: Line]

  /// A line of a baseline's file.
  struct Line: Equatable, Sendable {
    /// What is meant by it, without its end.
    let range: SourceRange

    /// All of it, with its end.
    let whole: SourceRange
  }

  init(counts: [DiagnosticIdentity: Int], lines: [DiagnosticIdentity: Line]) {
    self.counts = counts
    self.lines = lines
  }

  /// The baseline that excuses all of `diagnostics` that may be excused.
  public init(excusing diagnostics: [Diagnostic]) {
    let excusable = diagnostics.filter(\.code.isExcusedByBaseline)
    counts = Dictionary(excusable.map { (DiagnosticIdentity($0), 1) }, uniquingKeysWith: +)
    lines = [:]
  }

  /// How many findings it excuses.
  public var count: Int { counts.values.reduce(0, +) }

  /// The text of the file.
  public var text: String {
    let entries = counts.sorted { $0.key < $1.key }
    return ([Self.heading] + entries.map { Self.line($0.key, count: $0.value) }).map { $0 + "\n" }.joined()
  }

  /// The line of `identity`, which is excused `count` times.
  static func line(_ identity: DiagnosticIdentity, count: Int) -> String {
    let fields = [identity.code.rawValue, identity.page, identity.entity] + (count == 1 ? [] : ["\(count)"])
    return fields.joined(separator: "\t")
  }

  private static let heading =
    "# What is excused until it is mended. 'lockstep baseline' takes lines out and adds none."
}

extension Code {
  /// Whether a baseline excuses it: a fault of a directive, of the configuration or of the baseline itself is mended.
  public var isExcusedByBaseline: Bool { isNegotiable && group != .directives }
}
