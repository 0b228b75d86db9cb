import Diagnostics
import YAML

/// Reads `.stringsdict`: texts that depend on a number or on the device.
struct StringsDictReader {
  private let source: SourceFile

  init(_ source: SourceFile) {
    self.source = source
  }

  /// The catalogue of one language, `nil` where the file cannot be read; and what is wrong.
  func catalog() -> (catalog: StringCatalog?, diagnostics: [Diagnostic]) {
    let fault: PropertyListReader.Fault
    if let offset = source.firstByteThatIsNotUTF8 {
      fault = PropertyListReader.Fault(message: "a byte that is not UTF-8", bytes: offset..<offset + 1)
    } else {
      var reader = PropertyListReader(source)
      do throws(PropertyListReader.Fault) {
        return (catalog(of: try reader.document()), [])
      } catch {
        fault = error
      }
    }
    return (nil, [Diagnostic(.factsFile, fault.message, at: source.range(fault.bytes))])
  }

  private func catalog(of root: YAMLNode) -> StringCatalog {
    let language = source.projectLanguage ?? .base
    var found: [String: CatalogEntry] = [:]
    for entry in Self.entries(of: root) {
      let label = CaseLabel(texts(of: entry.value), isSource: false)
      found[entry.key.text] = CatalogEntry(
        labels: [language: label ?? .unreadable(at: source.range(entry.key.bytes))], at: source.range(entry.key.bytes))
    }
    let (folder, table) = source.folderAndTable
    return StringCatalog(table: table, folder: folder, sourceLanguage: nil, entries: found)
  }

  /// The forms of an entry: those by device, or those of the one number that its format is made of.
  ///
  /// None where the format holds more than that, as only the app puts it together.
  private func texts(of node: YAMLNode) -> [CatalogText] {
    if let devices = Self.value("NSStringDeviceSpecificRuleType", of: node) {
      return Self.entries(of: devices).compactMap { form in
        let device = form.key.text == "other" ? nil : form.key.text
        return text(of: form.value).map { CatalogText(text: $0.text, device: device, range: source.range($0.bytes)) }
      }
    }
    guard let format = Self.value("NSStringLocalizedFormatKey", of: node).flatMap(text) else { return [] }
    guard let name = format.text.wholeMatch(of: /%#@(\w+)@/)?.output.1, let forms = Self.value(String(name), of: node)
    else { return [CatalogText(text: format.text, range: source.range(format.bytes))] }
    return Self.entries(of: forms).compactMap { form in
      if form.key.text.hasPrefix("NSString") { return nil }
      return text(of: form.value).map {
        CatalogText(text: $0.text, plural: form.key.text, range: source.range($0.bytes))
      }
    }
  }

  private func text(of node: YAMLNode) -> YAMLScalar? {
    if case .scalar(let scalar) = node { scalar } else { nil }
  }

  private static func entries(of node: YAMLNode) -> [YAMLEntry] {
    if case .mapping(let entries, _) = node { entries } else { [] }
  }

  private static func value(_ key: String, of node: YAMLNode) -> YAMLNode? {
    entries(of: node).first { $0.key.text == key }?.value
  }
}
