import Content
import Diagnostics
import Facts
import SwiftFacts

/// All that is read for facts, as values.
struct FactSources {
  private(set) var modules: [SourceModule] = []
  private(set) var catalogs = CatalogSources()

  /// Whether each configured source was found; otherwise what is missing is not known to be.
  private(set) var areWhole = true

  /// The files, for code frames.
  var files: [SourceFile] { modules.flatMap(\.files) + catalogs.files }

  /// Reads what `settings` name; a path that leads to no source is a fault of `lockstep.yml`.
  static func read(
    _ settings: FactSettings, site: String
  ) throws -> (sources: FactSources, diagnostics: [Diagnostic]) {
    var sources = FactSources()
    var diagnostics: [Diagnostic] = []
    for source in settings.swift {
      if let module = try SourceModule.read(source.path, site: site) {
        sources.modules.append(module)
      } else {
        sources.areWhole = false
        let message = "'\(source.path)' must be a folder or a Swift file inside the site's folder"
        diagnostics.append(Diagnostic(.configurationValue, message, at: source.range))
      }
    }
    diagnostics += try sources.catalogs.read(settings.catalogs, site: site)
    if !sources.catalogs.areWhole { sources.areWhole = false }
    return (sources, diagnostics)
  }

  /// What the sources say, with labels in the languages of the site.
  func facts(_ settings: FactSettings, content: ContentSettings) -> (facts: FactSet, diagnostics: [Diagnostic]) {
    let (facts, diagnostics) = readFacts(in: modules, labelNames: settings.labels, language: content.mainLanguage)
    return (facts.localized(by: catalogs.catalogs, languages: content.languages), diagnostics)
  }
}
