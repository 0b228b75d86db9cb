public import Diagnostics

/// The texts of an app in its languages, by their keys: a String Catalog, or a file of strings in one language.
public struct StringCatalog: Hashable, Sendable {
  /// The table's name, which is the file's without its ending: `Localizable`.
  public let table: String

  /// The path of the file, relative to the site's folder.
  public let path: String

  /// The language of the texts in the code; `nil` where the file does not say it.
  public let sourceLanguage: Language?

  /// The texts by their keys.
  public let entries: [String: CatalogEntry]

  /// The catalogue `table` at `path`.
  public init(table: String, path: String, sourceLanguage: Language? = nil, entries: [String: CatalogEntry]) {
    self.table = table
    self.path = path
    self.sourceLanguage = sourceLanguage
    self.entries = entries
  }
}
