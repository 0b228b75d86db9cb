import Content
import Diagnostics
import Facts
import SwiftFacts

/// All that is read for facts, as values.
struct FactSources {
  private(set) var modules: [SourceModule] = []

  /// The files of catalogues.
  private(set) var catalogs: [SourceFile] = []

  /// Whether each configured source was found; otherwise what is missing is not known to be.
  private(set) var areWhole = true

  /// The files, for code frames.
  var files: [SourceFile] { modules.flatMap(\.files) + catalogs }

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
        diagnostics.append(sources.lack(source, "a Swift file"))
      }
    }
    for source in settings.catalogs {
      if let files = try StringCatalog.files(at: source.path, site: site) {
        sources.catalogs += files
      } else {
        diagnostics.append(sources.lack(source, "a catalogue of strings"))
      }
    }
    return (sources, diagnostics)
  }

  /// What the sources say, with labels in the languages of the site.
  func facts(_ settings: FactSettings, content: ContentSettings) -> (facts: FactSet, diagnostics: [Diagnostic]) {
    let (facts, faults) = readFacts(in: modules, labelNames: settings.labels, language: content.mainLanguage)
    let catalogs = catalogs.map { StringCatalog.read($0, main: content.mainLanguage) }
    return (
      facts.localized(by: catalogs.compactMap(\.catalog), languages: content.languages),
      faults + catalogs.flatMap(\.diagnostics)
    )
  }

  /// The fault of a path that leads to nothing that facts could be read from.
  private mutating func lack(_ source: SourcePath, _ noun: String) -> Diagnostic {
    areWhole = false
    let message = "'\(source.path)' must be a folder or \(noun) inside the site's folder"
    return Diagnostic(.configurationValue, message, at: source.range)
  }
}
