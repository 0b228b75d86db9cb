public import Diagnostics

/// The name under which catalogues of strings hold a text.
public struct LocalizationKey: Hashable, Codable, Sendable {
  /// The key: a name, or the text in the language of the source.
  public let name: String

  /// The table that the code names; `nil` where it names none, which is `Localizable` to Foundation.
  public let table: String?

  /// Where the code says the key.
  public let range: SourceRange

  /// The key `name` of `table`.
  public init(_ name: String, table: String? = nil, at range: SourceRange) {
    self.name = name
    self.table = table
    self.range = range
  }
}
