public import Diagnostics
public import YAML

/// What `lockstep.yml` says of the code that facts are read from.
public struct FactSettings: Hashable, Sendable {
  /// The folders and files of Swift source, relative to the site's folder; each is a module named as its last part.
  public let swift: [SourcePath]

  /// The catalogues of strings, or folders that hold some.
  public let catalogs: [SourcePath]

  /// The OpenAPI descriptions and JSON Schemas.
  public let schemas: [SourcePath]

  /// The facts files, as `lockstep facts` writes them.
  public let json: [SourcePath]

  /// The names of the properties and functions that give a case its label, the first that an enum has.
  public let labels: [String]

  /// Where `facts` stands in `lockstep.yml`; `nil` where no facts are configured.
  public let range: SourceRange?

  /// The names that are looked for where `lockstep.yml` names none.
  public static let defaultLabels = ["label", "title", "displayName", "localizedTitle", "name", "description"]

  /// The settings of a site that checks nothing.
  public static let none = FactSettings()

  /// The settings that name `swift`, `catalogs`, `schemas` and `json`.
  public init(
    swift: [SourcePath] = [], catalogs: [SourcePath] = [], schemas: [SourcePath] = [], json: [SourcePath] = [],
    labels: [String] = defaultLabels, range: SourceRange? = nil
  ) {
    self.swift = swift
    self.catalogs = catalogs
    self.schemas = schemas
    self.json = json
    self.labels = labels
    self.range = range
  }

  /// All that is read for facts.
  public var sources: [SourcePath] { swift + catalogs + schemas + json }

  /// Whether there is anything that could hold an enum; a catalogue holds none.
  public var nameFacts: Bool { !(swift + schemas + json).isEmpty }

  /// Asks `fields` for `facts`.
  public init(from fields: inout Fields) {
    let range = fields.keyBytes(of: "facts").map { fields.range($0) }
    let settings = fields.fields("facts") { fields -> FactSettings in
      FactSettings(
        swift: Self.paths("swift", &fields), catalogs: Self.paths("catalogs", &fields),
        schemas: Self.paths("schemas", &fields), json: Self.paths("json", &fields),
        labels: fields.texts("labels") ?? Self.defaultLabels, range: range)
    }
    self = settings ?? .none
  }

  /// The paths under `key`, without those that are named before.
  private static func paths(_ key: String, _ fields: inout Fields) -> [SourcePath] {
    var first: [String: YAMLScalar] = [:]
    return (fields.scalars(key) ?? []).compactMap { path in
      guard let other = first.updateValue(path, forKey: path.text) else {
        return SourcePath(path: path.text, range: fields.range(path.bytes))
      }
      let note = Note("first named here", at: fields.range(other.bytes))
      fields.report("'\(path.text)' is a source twice", at: path.bytes, notes: [note])
      return nil
    }
  }
}
