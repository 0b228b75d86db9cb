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

  /// Whether a file at `path` can be one by its name.
  public static func hasName(_ path: String) -> Bool {
    [".json", ".yaml", ".yml"].contains { path.hasSuffix($0) }
  }

  /// The paths of the files below `folder` that can be some by their names, hidden ones left out; relative to `site`.
  public static func paths(in folder: String, site: String) throws(DiskError) -> [String] {
    try FolderEntry.files(below: folder, under: site) { !$0.hasPrefix(".") }.filter(hasName)
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
        let message = "'\(version.text)' is no version of OpenAPI that is read; those from 3.0 are"
        return (nil, faults + [Diagnostic(.factsFile, message, at: source.range(version.bytes))])
      }
      search.visit(openAPI: root)
    case .jsonSchema?: search.visit(jsonSchema: root)
    case nil: return isNamed ? (nil, faults + [notASchema]) : ([], faults)
    }
    var reader = SchemaEnumReader(source, language: language)
    let enums = search.schemas.compactMap { reader.fact($0) }
    return (enums, faults + reader.diagnostics)
  }

  private var notASchema: Diagnostic {
    Diagnostic(
      .factsFile,
      "'\(source.path)' is neither OpenAPI nor JSON Schema: it has no 'openapi', '$schema', '$defs' or 'type'",
      at: source.range(0..<0))
  }
}
