public import Diagnostics

extension StringCatalog {
  /// Reads a `.strings` file, which holds the texts of one language.
  ///
  /// - Parameters:
  ///   - source: The file as UTF-8; see ``SourceFile/decodedFromUTF16``.
  ///   - language: Its language, which the folder around it names: `hi.lproj`.
  /// - Returns: The catalogue, which is `nil` where the file is none; and the faults.
  public static func strings(
    in source: SourceFile, language: Language
  ) -> (catalog: StringCatalog?, diagnostics: [Diagnostic]) {
    if let offset = source.firstByteThatIsNotUTF8 {
      let fault = Diagnostic(
        .factsFile, "the file is neither UTF-8 nor UTF-16 from here on", at: source.range(offset..<offset + 1))
      return (nil, [fault])
    }
    let mark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var reader = StringsReader(source.bytes, from: mark)
    do throws(StringsReader.Fault) {
      var entries: [String: CatalogEntry] = [:]
      var faults: [Diagnostic] = []
      for pair in try reader.pairs() {
        let form = LabelForm(pair.value, at: source.range(pair.valueBytes))
        let entry = CatalogEntry(
          texts: [language: CatalogText(pair.value.isEmpty ? [] : [form], at: form.range)],
          at: source.range(pair.keyBytes))
        guard let first = entries.updateValue(entry, forKey: pair.key) else { continue }
        faults.append(
          Diagnostic(
            .factsFile, "'\(pair.key)' is a key twice", at: entry.range,
            notes: [Note("first written here", at: first.range)]
          ))
      }
      return (StringCatalog(table: table(of: source.path), path: source.path, entries: entries), faults)
    } catch {
      return (nil, [Diagnostic(.factsFile, error.message, at: source.range(error.bytes))])
    }
  }
}
