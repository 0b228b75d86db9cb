public import Diagnostics

/// The texts of an app's table, as one file has them: by key, then by language.
public struct StringCatalog: Hashable, Sendable {
  /// The table that code names: the file's name without its extension.
  public let table: String

  /// The folder that the table belongs to, relative to the site's: that of the file, or of the `hi.lproj` around it.
  public let folder: String

  /// The language of the source text; `nil` where the file does not say.
  public let sourceLanguage: Language?

  /// What the file has under each key.
  public let entries: [String: CatalogEntry]

  /// The table `table` in `folder`.
  public init(table: String, folder: String, sourceLanguage: Language?, entries: [String: CatalogEntry]) {
    self.table = table
    self.folder = folder
    self.sourceLanguage = sourceLanguage
    self.entries = entries
  }
}
