public import Diagnostics
import YAML

/// An OpenAPI description or a JSON Schema, in YAML or in JSON.
public struct SchemaFile: Sendable {
  private let source: SourceFile

  /// Whether `lockstep.yml` names the file itself, and not a folder that may hold others too.
  private let isNamed: Bool

  /// The file `source`; where it `isNamed`, it must hold schemas.
  public init(_ source: SourceFile, isNamed: Bool = true) {
    self.source = source
    self.isNamed = isNamed
  }

  /// The files at `path` that can be some by their names: one file, or all of a folder but hidden ones.
  ///
  /// - Returns: The files in the order of their paths, relative to the folder `site`; only a file that is the path itself
  ///   `isNamed`. None where nothing is there.
  /// - Throws: A file that is there and cannot be read.
  public static func files(at path: String, site: String) throws(DiskError) -> [(file: SourceFile, isNamed: Bool)] {
    let kind = try FolderEntry.kind(of: path, under: site)
    let isNamed = kind == .file
    var paths: [String] = isNamed ? [path] : []
    if kind == .folder { paths = try FolderEntry.files(below: path, under: site) { !$0.hasPrefix(".") } }
    var files: [(SourceFile, Bool)] = []
    for path in paths where [".json", ".yaml", ".yml"].contains(where: path.hasSuffix) {
      files.append((try SourceFile(reading: path, under: site), isNamed))
    }
    return files
  }

  /// The enums of the named schemas in the file, their labels in `language`, and what is wrong.
  ///
  /// Named are the schemas under `components.schemas`, `$defs` and `definitions`, one with a `title` that is the whole
  /// file, and the properties of all of these. A file that is no schema at all is an error where it `isNamed`.
  ///
  /// - Returns: `nil` for the enums where the file cannot be read.
  public func enums(language: Language) -> (enums: [EnumFact]?, diagnostics: [Diagnostic]) {
    let (root, faults) =
      source.path.hasSuffix(".json")
      ? readJSON(in: source, codes: .facts) : readYAML(in: source, codes: .facts, limits: .schemas)
    guard let root else { return (nil, faults.isEmpty ? [notASchema] : faults) }
    var search = SchemaSearch(fileName: source.moduleName)
    switch SchemaKind(of: root) {
    case .openAPI(let version)?:
      if !["3.", "2.0"].contains(where: version.text.hasPrefix) {
        let message = "'\(version.text)' is no version of OpenAPI that is read; 2.0 and those from 3.0 are"
        return (nil, faults + [Diagnostic(.factsFile, message, at: source.range(version.bytes))])
      }
      search.visit(openAPI: root)
    case .jsonSchema?: search.visit(jsonSchema: root)
    case nil: return isNamed ? (nil, faults + [notASchema]) : ([], faults)
    }
    var reader = SchemaEnumReader(source, language: language, faults: faults)
    for place in search.overlong {
      reader.report("a schema's name has at most \(SchemaSearch.longestName) bytes, with those around it", at: place)
    }
    let enums = search.schemas.compactMap { reader.fact($0) }
    return (enums, reader.diagnostics)
  }

  private var notASchema: Diagnostic {
    Diagnostic(
      .factsFile,
      "'\(source.path)' is neither OpenAPI nor JSON Schema: it has no 'openapi', '$schema', '$defs' or 'type'",
      at: source.range(0..<0))
  }
}
