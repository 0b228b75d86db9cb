public import Diagnostics
public import YAML

/// What `lockstep.yml` says of the code that facts are read from.
public struct FactSettings: Hashable, Sendable {
  /// The folders and files of Swift source, relative to the site's folder; each is a module named as its last part.
  public let swift: [SourcePath]

  /// The names of the properties and functions that give a case its label, the first that an enum has.
  public let labels: [String]

  /// Where `facts` stands in `lockstep.yml`; `nil` where no facts are configured.
  public let range: SourceRange?

  /// The names that are looked for where `lockstep.yml` names none.
  public static let defaultLabels = ["label", "title", "displayName", "localizedTitle", "name", "description"]

  /// The settings of a site that checks nothing.
  public static let none = FactSettings(swift: [], labels: defaultLabels, range: nil)

  private init(swift: [SourcePath], labels: [String], range: SourceRange?) {
    self.swift = swift
    self.labels = labels
    self.range = range
  }

  /// Asks `fields` for `facts`.
  public init(from fields: inout Fields) {
    let range = fields.keyBytes(of: "facts").map { fields.range($0) }
    let settings = fields.fields("facts") { fields -> FactSettings in
      let swift = Self.distinct(fields.scalars("swift") ?? [], &fields)
      return FactSettings(
        swift: swift.map { SourcePath(path: $0.text, range: fields.range($0.bytes)) },
        labels: fields.texts("labels") ?? Self.defaultLabels, range: range)
    }
    self = settings ?? .none
  }

  /// The `paths` without those that are named before.
  private static func distinct(_ paths: [YAMLScalar], _ fields: inout Fields) -> [YAMLScalar] {
    var first: [String: YAMLScalar] = [:]
    return paths.filter { path in
      guard let other = first.updateValue(path, forKey: path.text) else { return true }
      let note = Note("first named here", at: fields.range(other.bytes))
      fields.report("'\(path.text)' is a source twice", at: path.bytes, notes: [note])
      return false
    }
  }
}
