/// What is wrong at one place, in words that the writer can act on.
public struct Diagnostic: Hashable, Codable, Sendable {
  /// The kind of fault; it never changes its meaning.
  public let code: Code

  /// Whether it stops the build.
  public var severity: Severity

  /// The headline: the most specific fact first, no full stop.
  public let message: String

  /// The narrowest range that shows the fault.
  public let range: SourceRange

  /// The fact at stake, as `Enum.case` or `Type.member`.
  public let symbol: String?

  /// The language in which the fault shows.
  public let language: Language?

  /// The other side.
  public let notes: [Note]

  /// The ways out, the surest first.
  public let fixes: [Fix]

  /// A diagnostic with its code's default severity.
  public init(
    _ code: Code, _ message: String, at range: SourceRange, symbol: String? = nil, language: Language? = nil,
    notes: [Note] = [], fixes: [Fix] = []
  ) {
    self.code = code
    self.severity = code.defaultSeverity
    self.message = message
    self.range = range
    self.symbol = symbol
    self.language = language
    self.notes = notes
    self.fixes = fixes
  }
}

extension Sequence<Diagnostic> {
  /// Each diagnostic once, in the order in which a reader meets the places: by path, then by position.
  public func inReadingOrder() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
      .sorted { ($0.range, $0.code.rawValue, $0.message) < ($1.range, $1.code.rawValue, $1.message) }
  }

  /// Whether one of them stops the build.
  public var containsErrors: Bool { contains { $0.severity == .error } }
}
