/// A way out of a diagnostic, as edits.
public struct Fix: Hashable, Codable, Sendable {
  /// How sure it is.
  public let grade: Grade

  /// What it does, as an order to the reader: "replace 'a' with 'b'".
  public let summary: String

  /// The edits, which do not overlap.
  public let edits: [Edit]

  /// A fix that makes `edits`.
  public init(_ grade: Grade, _ summary: String, edits: [Edit]) {
    self.grade = grade
    self.summary = summary
    self.edits = edits
  }
}
