import Diagnostics

/// Finds what catalogues have under the keys that code names.
struct CatalogIndex {
  private let tables: [String: [StringCatalog]]
  private let all: [StringCatalog]

  init(_ catalogs: [StringCatalog]) {
    all = catalogs
    tables = Dictionary(grouping: catalogs, by: \.table)
  }

  /// What stands under `key`: in the table that it names, else in `Localizable`, else in the only table that has it.
  ///
  /// Of several modules' tables of one name, that nearest to the code is taken, as each module has its own bundle.
  func entry(of key: LocalizationKey) -> LocalizedEntry? {
    let named = tables[key.table ?? "Localizable", default: []].filter { $0.entries[key.name] != nil }
    if !named.isEmpty { return entry(of: key, in: named) }
    guard key.table == nil else { return nil }
    let others = all.filter { $0.entries[key.name] != nil }
    return Set(others.map(\.table)).count == 1 ? entry(of: key, in: others) : nil
  }

  private func entry(of key: LocalizationKey, in catalogs: [StringCatalog]) -> LocalizedEntry? {
    let place = key.range.path.split(separator: "/")
    func nearness(_ catalog: StringCatalog) -> Int {
      zip(place, catalog.folder.split(separator: "/")).prefix { $0 == $1 }.count
    }
    let nearest = catalogs.map(nearness).max()
    let chosen = catalogs.filter { nearness($0) == nearest }
    return LocalizedEntry(
      chosen.compactMap { $0.entries[key.name] }, sourceLanguage: chosen.lazy.compactMap(\.sourceLanguage).first)
  }
}
