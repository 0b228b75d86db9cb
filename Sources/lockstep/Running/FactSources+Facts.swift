import Content
import Diagnostics
import Facts
import SwiftFacts

extension FactSources {
  /// What the sources say, with labels in the languages of the site.
  ///
  /// - Returns: The facts, and whether every file could be read; otherwise what is missing is not known to be.
  func facts(
    _ settings: FactSettings, content: ContentSettings
  ) async -> (reading: (facts: FactSet, areWhole: Bool), diagnostics: [Diagnostic]) {
    let language = content.mainLanguage
    var parsed: [ParsedModule] = []
    for module in modules {
      parsed.append(ParsedModule(name: module.name, files: await module.files.concurrentMap { ParsedFile($0) }))
    }
    var (facts, diagnostics) = readFacts(in: parsed, labelNames: settings.labels, language: language)
    facts = facts.localized(by: catalogs.catalogs, languages: content.languages)

    let given =
      factsFiles.map { readFactsFile($0, language: language) }
      + schemas.map { file, isNamed in
        let (enums, faults) = SchemaFile(file, isNamed: isNamed).enums(language: language)
        return (enums.map { FactSet(enums: $0) }, faults)
      }
    for (set, faults) in given {
      if let set { facts.add(set) }
      diagnostics += faults
    }
    return ((facts, areWhole && !given.contains { $0.0 == nil }), diagnostics)
  }
}
