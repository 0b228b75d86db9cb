import Content
import Diagnostics
import Facts

extension FactSources {
  /// What the sources say, with labels in the languages of the site.
  ///
  /// - Throws: That no process can be started to read Swift code.
  /// - Returns: The facts, and whether every file could be read; otherwise what is missing is not known to be.
  func facts(
    _ settings: FactSettings, content: ContentSettings
  ) throws -> (reading: (facts: FactSet, areWhole: Bool), diagnostics: [Diagnostic]) {
    let language = content.mainLanguage
    let request = SwiftRequest(modules: modules, labelNames: settings.labels, language: language)
    let (reply, isWhole) = try SwiftReader(request: request).reply()
    var diagnostics = reply.diagnostics
    var facts = reply.facts.localized(by: catalogs.catalogs, languages: content.languages)

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
    return ((facts, areWhole && isWhole && !given.contains { $0.0 == nil }), diagnostics)
  }
}
