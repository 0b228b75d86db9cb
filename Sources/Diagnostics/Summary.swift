/// What a run looked at, and what it found.
public struct Summary: Equatable, Sendable {
  /// How many errors it found.
  public var errors = 0
  /// How many warnings it found.
  public var warnings = 0
  /// How many articles it read.
  public var articles = 0
  /// How many facts it read: enums and flows.
  public var facts = 0
  /// How many bindings it compared with them.
  public var bindings = 0
  /// How many languages the articles are written in.
  public var languages = 0
  /// How many findings the baseline excused; `nil` where there was none.
  public var baselined: Int?
  /// How long it took, in seconds of wall-clock time.
  public var seconds = 0.0

  /// The summary of a run that found `diagnostics`.
  public init(of diagnostics: [Diagnostic]) {
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count { $0.severity == .warning }
  }
}
