import Content
import Diagnostics
import Facts
import SwiftFacts

/// All that is read for facts, as values.
struct FactSources {
  private(set) var modules: [SourceModule] = []
  private(set) var factsFiles: [SourceFile] = []
  private(set) var schemas: [SourceFile] = []

  /// What the facts files and the schemas say.
  private(set) var given = FactSet()

  /// Whether each configured source was found; otherwise what is missing is not known to be.
  private(set) var areWhole = true

  /// The files, for code frames.
  var files: [SourceFile] { modules.flatMap(\.files) + factsFiles + schemas }

  /// Reads what `settings` name; a path that leads to no source is a fault of `lockstep.yml`.
  static func read(
    _ settings: FactSettings, content: ContentSettings, site: String
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
    diagnostics += try sources.readFactsFiles(settings.json, language: content.mainLanguage, site: site)
    diagnostics += try sources.readSchemas(settings.schemas, language: content.mainLanguage, site: site)
    return (sources, diagnostics)
  }

  /// What the sources say, with labels in the languages of the site.
  func facts(_ settings: FactSettings, content: ContentSettings) -> (facts: FactSet, diagnostics: [Diagnostic]) {
    var (facts, diagnostics) = readFacts(in: modules, labelNames: settings.labels, language: content.mainLanguage)
    facts.add(given)
    return (facts, diagnostics)
  }

  /// Reads the facts files at `paths`.
  private mutating func readFactsFiles(_ paths: [SourcePath], language: Language, site: String) throws -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for path in paths {
      guard try FolderEntry.kind(of: path.sitePath, under: site) == .file else {
        diagnostics.append(missing(path, must: "be a JSON file"))
        continue
      }
      let file = try SourceFile(reading: path.sitePath, under: site)
      factsFiles.append(file)
      let (facts, faults) = readFactsFile(file, language: language)
      add(facts)
      diagnostics += faults
    }
    return diagnostics
  }

  /// Reads the schemas at `paths`, which are files or folders of them.
  private mutating func readSchemas(_ paths: [SourcePath], language: Language, site: String) throws -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for path in paths {
      let kind = try FolderEntry.kind(of: path.sitePath, under: site)
      let files =
        switch kind {
        case .folder?: try SchemaFile.paths(in: path.sitePath, site: site)
        case .file? where SchemaFile.hasName(path.sitePath): [path.sitePath]
        default: [String]()
        }
      if files.isEmpty { diagnostics.append(missing(path, must: "be a YAML or JSON file, or a folder with some,")) }
      for file in files {
        let file = try SourceFile(reading: file, under: site)
        schemas.append(file)
        let (enums, faults) = SchemaFile(file, isNamed: kind == .file).enums(language: language)
        add(enums.map { FactSet(enums: $0) })
        diagnostics += faults
      }
    }
    return diagnostics
  }

  /// Adds `facts`; where they are `nil`, for a file that cannot be read, what is missing is not known to be.
  private mutating func add(_ facts: FactSet?) {
    if let facts { given.add(facts) } else { areWhole = false }
  }

  /// The fault of `path`, which leads to no source.
  private mutating func missing(_ path: SourcePath, must rule: String) -> Diagnostic {
    areWhole = false
    return Diagnostic(.configurationValue, "'\(path.path)' must \(rule) inside the site's folder", at: path.range)
  }
}
