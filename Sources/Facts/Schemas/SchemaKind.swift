import YAML

/// What a file of schemas is.
enum SchemaKind {
  /// An OpenAPI description of the version that stands there.
  case openAPI(version: YAMLScalar)
  case jsonSchema

  /// What the file is whose value is `root`; `nil` where it is neither.
  init?(of root: YAMLNode) {
    if case .scalar(let version)? = root["openapi"] ?? root["swagger"] {
      self = .openAPI(version: version)
    } else if Self.words.contains(where: { root[$0] != nil }) {
      self = .jsonSchema
    } else {
      return nil
    }
  }

  /// Keys one of which every schema that says something has (JSON Schema 2020-12, and `definitions` of draft 7).
  private static let words = [
    "$schema", "$id", "$defs", "definitions", "type", "properties", "enum", "const", "oneOf", "anyOf", "allOf", "$ref",
    "items",
  ]
}
