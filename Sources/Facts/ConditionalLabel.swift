public import Diagnostics

/// What a case's label is in one branch of `#if`, where another branch gives it another.
public struct ConditionalLabel: Hashable, Codable, Sendable {
  /// The text; `nil` where the branch says that the case has no label.
  public let text: String?

  /// The line that begins the branch, such as `#if os(iOS)` or `#else`, after those of the branches around it; `nil`
  /// outside all branches.
  public let branch: String?

  /// Where the source text says it.
  public let range: SourceRange

  /// The label `text` of `branch`.
  public init(_ text: String?, in branch: String?, at range: SourceRange) {
    self.text = text
    self.branch = branch
    self.range = range
  }
}
