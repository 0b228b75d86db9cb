public import Diagnostics
import YAML

extension StringCatalog {
  /// Reads a String Catalog of Xcode, versions 1.0 and 1.1.
  ///
  /// Apple publishes no schema, so unknown keys are passed over; another version is a fault. What the app shows counts: a
  /// text in the state `translated` or `needs_review`, and not one that is `new`. Of a text that varies with the device or
  /// a number, each variation is a form.
  /// - Parameter source: The file, whose name ends in `.xcstrings`.
  /// - Returns: The catalogue, which is `nil` where the file is none; and the faults.
  public static func xcstrings(in source: SourceFile) -> (catalog: StringCatalog?, diagnostics: [Diagnostic]) {
    var (node, faults) = readJSON(in: source, codes: .facts)
    guard let root = node else { return (nil, faults) }
    guard let strings = root.member("strings"), case .mapping(let entries, _) = strings else {
      let start = root.bytes.lowerBound
      let fault = Diagnostic(
        .factsFile, "a String Catalog holds its texts under 'strings', and this file has none",
        at: source.range(start..<min(start + 1, source.bytes.count)))
      return (nil, faults + [fault])
    }
    if let version = root.member("version")?.scalar, version.text != "1", !version.text.hasPrefix("1.") {
      faults.append(
        Diagnostic(
          .factsFile, "version \(version.text) of String Catalogs is not known; 1.0 and 1.1 are",
          at: source.range(version.bytes)))
      return (nil, faults)
    }
    let catalog = StringCatalog(
      table: Self.table(of: source.path), path: source.path,
      sourceLanguage: root.member("sourceLanguage")?.scalar.map { Language(rawValue: $0.text) },
      entries: Dictionary(entries.map { ($0.key.text, CatalogEntry($0, in: source)) }) { first, _ in first })
    return (catalog, faults)
  }

  /// The name of the file at `path`, without its ending.
  static func table(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}

extension CatalogEntry {
  fileprivate init(_ entry: YAMLEntry, in source: SourceFile) {
    let localizations = entry.value.member("localizations")?.members ?? []
    self.init(
      texts: Dictionary(
        localizations.map { (Language(rawValue: $0.key.text), CatalogText($0, in: source)) }, uniquingKeysWith: { $1 }),
      isTranslatable: entry.value.member("shouldTranslate")?.scalar?.text != "false", at: source.range(entry.key.bytes))
  }
}

extension CatalogText {
  fileprivate init(_ localization: YAMLEntry, in source: SourceFile) {
    let units = StringUnit.all(in: localization.value, device: nil)
    let shown = units.filter { $0.state != "new" }
    let place = source.range(localization.key.bytes)
    self.init(
      shown.map { LabelForm($0.value.text, device: $0.device, at: source.range($0.value.bytes)) },
      unfinishedState: shown.isEmpty ? units.first?.state : nil, at: place)
  }
}

/// A text of a String Catalog with its state.
private struct StringUnit {
  let value: YAMLScalar
  let state: String?
  let device: String?

  /// The texts of a localization: its own, or those of its variations, in each of which others may lie.
  static func all(in node: YAMLNode, device: String?) -> [StringUnit] {
    if let unit = node.member("stringUnit"), let value = unit.member("value")?.scalar {
      return [StringUnit(value: value, state: unit.member("state")?.scalar?.text, device: device)]
    }
    guard let variations = node.member("variations") else { return [] }
    return variations.members.flatMap { kind in
      commonestFirst(kind.value.members).flatMap { variation in
        all(in: variation.value, device: kind.key.text == "device" ? variation.key.text : device)
      }
    }
  }

  /// `other` is what a device or a number without a form of its own gets.
  private static func commonestFirst(_ variations: [YAMLEntry]) -> [YAMLEntry] {
    variations.filter { $0.key.text == "other" } + variations.filter { $0.key.text != "other" }
  }
}
