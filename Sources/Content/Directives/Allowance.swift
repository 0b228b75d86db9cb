public import Diagnostics
public import YAML

/// A directive that excuses what one code says of one block.
public struct Allowance: Hashable, Sendable {
  /// The code.
  public let code: Code

  /// Why.
  public let reason: Word

  /// The last day on which it holds; `nil` where it holds for good.
  public let until: CalendarDate?

  /// Where the directive names the code.
  public let range: SourceRange

  /// What it excuses: the block, with the directives directly above it.
  public let scope: SourceRange

  /// The exception of `code` in `scope`.
  public init(code: Code, reason: Word, until: CalendarDate?, range: SourceRange, scope: SourceRange) {
    self.code = code
    self.reason = reason
    self.until = until
    self.range = range
    self.scope = scope
  }
}
