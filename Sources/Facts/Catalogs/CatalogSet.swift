import Diagnostics

/// All catalogues of an app, in which a label is looked up as the app does it.
struct CatalogSet {
  private let catalogs: [StringCatalog]
  private let byTable: [String: [StringCatalog]]

  init(_ catalogs: [StringCatalog]) {
    self.catalogs = catalogs
    byTable = Dictionary(grouping: catalogs, by: \.table)
  }

  var isEmpty: Bool { catalogs.isEmpty }

  /// What the catalogues hold under `key` for code in the file at `path`; `nil` where none has the key.
  ///
  /// It is looked for in the table that the code names, or else in `Localizable`, and then in any. Of several modules'
  /// tables of one name, the nearest to the code counts. A table may be several files, one a language.
  func entry(for key: LocalizationKey, codeAt path: String) -> FoundEntry? {
    let candidates = byTable[key.table ?? "Localizable", default: []] + (key.table == nil ? catalogs : [])
    let holders = candidates.filter { $0.entries[key.name] != nil }
    guard let first = holders.first else { return nil }
    let table = holders.filter { $0.table == first.table }
    let nearest = table.map { Self.sharedFolders($0.path, path) }.max() ?? 0
    let near = table.filter { Self.sharedFolders($0.path, path) == nearest }
    let entries = near.compactMap { $0.entries[key.name] }
    return FoundEntry(
      entries: entries, sourceLanguage: near.compactMap(\.sourceLanguage).first)
  }

  /// How many folders the files at `one` and at `other` have in common, from the top.
  private static func sharedFolders(_ one: String, _ other: String) -> Int {
    zip(one.split(separator: "/").dropLast(), other.split(separator: "/").dropLast()).prefix { $0 == $1 }.count
  }
}
