/// A remark on another place that explains a diagnostic: the other side.
public struct Note: Hashable, Codable, Sendable {
  /// What there is to see, without a full stop.
  public let message: String

  /// Where it is; often in another file than the diagnostic.
  public let range: SourceRange

  /// A note that says `message` of `range`.
  public init(_ message: String, at range: SourceRange) {
    self.message = message
    self.range = range
  }
}
