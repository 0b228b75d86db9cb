import Diagnostics
import YAML

/// Reads Apple's String Catalogs (`.xcstrings`), for which there is no published schema: what it does not know it passes over.
struct XCStringsReader {
  private let source: SourceFile
  private var diagnostics: [Diagnostic] = []

  init(_ source: SourceFile) {
    self.source = source
  }

  /// The catalogue, which is `nil` where the file is none that can be read; and what is wrong.
  consuming func catalog() -> (catalog: StringCatalog?, diagnostics: [Diagnostic]) {
    let (root, faults) = readJSON(in: source, codes: .facts)
    diagnostics = faults
    guard let root else { return (nil, diagnostics) }
    let version = value("version", of: root)
    if let version, text(of: version)?.split(separator: ".").first != "1" {
      report("version \(source.text(version.bytes)) of String Catalogs is unknown; Lockstep reads 1.0 and 1.1", version)
      return (nil, diagnostics)
    }
    guard let language = value("sourceLanguage", of: root).flatMap(text).map(Language.init(catalogName:)) else {
      report("a String Catalog says its 'sourceLanguage', as in '\"sourceLanguage\": \"en\"'", root, isWhole: true)
      return (nil, diagnostics)
    }
    guard let strings = value("strings", of: root), case .mapping(let keys, _) = strings else {
      report("a String Catalog has 'strings', an object of keys", value("strings", of: root) ?? root, isWhole: true)
      return (nil, diagnostics)
    }
    var entries: [String: CatalogEntry] = [:]
    for key in keys { entries[key.key.text] = entry(key, sourceLanguage: language) }
    let (folder, table) = source.folderAndTable
    return (
      StringCatalog(table: table, folder: folder, sourceLanguage: language, entries: entries), diagnostics
    )
  }

  private mutating func entry(_ key: YAMLEntry, sourceLanguage: Language) -> CatalogEntry {
    var labels: [Language: CaseLabel] = [:]
    for localization in entries(of: value("localizations", of: key.value), "'localizations'") {
      let language = Language(catalogName: localization.key.text)
      let texts = texts(of: localization.value)
      let isSource = language == sourceLanguage
      labels[language] =
        CaseLabel(texts, isSource: isSource)
        ?? .untranslated(reason: "missing", at: source.range(localization.key.bytes))
      if isSource, case .untranslated = labels[language] { labels[language] = nil }
    }
    let isForEveryLanguage = value("shouldTranslate", of: key.value).flatMap(text) == "false"
    return CatalogEntry(labels: labels, isForEveryLanguage: isForEveryLanguage, at: source.range(key.key.bytes))
  }

  /// The texts of `node`, which holds a `stringUnit`, or `variations` by device and number, in each other.
  private mutating func texts(of node: YAMLNode, device: String? = nil, plural: String? = nil) -> [CatalogText] {
    if let unit = value("stringUnit", of: node) {
      guard let place = value("value", of: unit), let text = text(of: place) else {
        report("a 'stringUnit' has a text as its 'value'", value("value", of: unit) ?? unit)
        return []
      }
      let state = value("state", of: unit).flatMap(self.text)
      return [
        CatalogText(text: text, state: state, device: device, plural: plural, range: source.range(place.bytes))
      ]
    }
    return entries(of: value("variations", of: node), "'variations'").flatMap { kind in
      entries(of: kind.value, "'\(kind.key.text)'").flatMap { form in
        let name = form.key.text
        return texts(
          of: form.value, device: kind.key.text == "device" ? (name == "other" ? nil : name) : device,
          plural: kind.key.text == "plural" ? name : plural)
      }
    }
  }

  // MARK: values

  private func value(_ key: String, of node: YAMLNode) -> YAMLNode? {
    guard case .mapping(let entries, _) = node else { return nil }
    return entries.first { $0.key.text == key }?.value
  }

  private func text(of node: YAMLNode) -> String? {
    if case .scalar(let scalar) = node, !scalar.isNull { scalar.text } else { nil }
  }

  private mutating func entries(of node: YAMLNode?, _ name: String) -> [YAMLEntry] {
    switch node {
    case .mapping(let entries, _)?: return entries
    case nil: return []
    case let other?:
      report("\(name) must be an object", other)
      return []
    }
  }

  private mutating func report(_ message: String, _ node: YAMLNode, isWhole: Bool = false) {
    let bytes = isWhole ? node.bytes.lowerBound..<node.bytes.lowerBound + 1 : node.bytes
    diagnostics.append(Diagnostic(.factsFile, message, at: source.range(bytes)))
  }
}
