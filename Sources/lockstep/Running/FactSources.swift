import Content
import Diagnostics
import Facts
import SwiftFacts

/// All that is read for facts, as values.
struct FactSources {
  private(set) var modules: [SourceModule] = []
  private(set) var catalogs = CatalogSources()
  private(set) var factsFiles: [SourceFile] = []

  /// The files that `lockstep.yml` names as schemas, and those in folders that it names: among them may be others.
  private(set) var schemas: [(file: SourceFile, isNamed: Bool)] = []

  /// Whether each configured source was found; otherwise what is missing is not known to be.
  private(set) var areWhole = true

  /// The files, for code frames.
  var files: [SourceFile] { modules.flatMap(\.files) + catalogs.files + factsFiles + schemas.map(\.file) }

  /// Reads what `settings` name; a path that leads to no source is a fault of `lockstep.yml`.
  static func read(
    _ settings: FactSettings, site: String
  ) throws -> (sources: FactSources, diagnostics: [Diagnostic]) {
    var sources = FactSources()
    var diagnostics: [Diagnostic] = []
    for path in settings.swift {
      if let module = try SourceModule.read(path.path, site: site) {
        sources.modules.append(module)
      } else {
        diagnostics.append(sources.missing(path, must: "be a folder or a Swift file"))
      }
    }
    diagnostics += try sources.catalogs.read(settings.catalogs, site: site)
    if !sources.catalogs.areWhole { sources.areWhole = false }
    for path in settings.json {
      if try FolderEntry.kind(of: path.sitePath, under: site) == .file {
        sources.factsFiles.append(try SourceFile(reading: path.sitePath, under: site))
      } else {
        diagnostics.append(sources.missing(path, must: "be a JSON file"))
      }
    }
    for path in settings.schemas {
      let files = try SchemaFile.files(at: path.sitePath, site: site)
      sources.schemas += files
      if files.isEmpty {
        diagnostics.append(sources.missing(path, must: "be a YAML or JSON file, or a folder with some,"))
      }
    }
    return (sources, diagnostics)
  }

  /// The fault of `path`, which leads to no source.
  private mutating func missing(_ path: SourcePath, must rule: String) -> Diagnostic {
    areWhole = false
    return Diagnostic(.configurationValue, "'\(path.path)' must \(rule) inside the site's folder", at: path.range)
  }
}
