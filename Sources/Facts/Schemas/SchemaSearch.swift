import YAML

/// Finds the schemas of a file that articles can name.
///
/// No `$ref` is followed: what it leads to is found where it is declared.
struct SchemaSearch {
  /// The schemas with values to choose from, in the order of the file.
  private(set) var schemas: [NamedSchema] = []

  /// Where schemas with values to choose from have names that are too long.
  private(set) var overlong: [Range<Int>] = []

  /// The most bytes of a name: each schema has those of all around it in its own.
  static let longestName = 500

  private let fileName: String

  /// A search of a file called `fileName`, without extensions.
  init(fileName: String) {
    self.fileName = fileName
  }

  /// Searches an OpenAPI description.
  mutating func visit(openAPI root: YAMLNode) {
    for entry in root["components"]?["schemas"]?.entries ?? [] { visit(entry, inside: nil) }
    for entry in root["definitions"]?.entries ?? [] { visit(entry, inside: nil) }
  }

  /// Searches a JSON Schema: one that is an enum itself is called by its title, or else as its file.
  mutating func visit(jsonSchema root: YAMLNode) {
    let title = root["title"]?.single
    let name = title.map { Self.name(title: $0.text) }
    if root.isChoice { add(root, called: name ?? fileName, at: (title ?? root.firstKey)?.bytes ?? root.bytes) }
    visitParts(of: root, called: name, definitionsInside: nil)
  }

  private mutating func visit(_ entry: YAMLEntry, inside name: String?) {
    // A name that is too long stays as it is, and all below it share it.
    let whole = name.map { $0.utf8.count > Self.longestName ? $0 : "\($0).\(entry.key.text)" } ?? entry.key.text
    visit(entry.value, called: whole, at: entry.key.bytes)
  }

  private mutating func visit(_ node: YAMLNode, called name: String, at place: Range<Int>) {
    if node.isChoice { add(node, called: name, at: place) }
    visitParts(of: node, called: name, definitionsInside: name)
  }

  private mutating func add(_ node: YAMLNode, called name: String, at place: Range<Int>) {
    if name.utf8.count > Self.longestName {
      overlong.append(place)
    } else {
      schemas.append(NamedSchema(name: name, place: place, node: node))
    }
  }

  /// Searches what a schema called `name` is made of.
  private mutating func visitParts(of node: YAMLNode, called name: String?, definitionsInside outer: String?) {
    for entry in node.entries {
      switch entry.key.text {
      case "$defs", "definitions":
        for definition in entry.value.entries { visit(definition, inside: outer) }
      case "properties":
        for property in entry.value.entries { visit(property, inside: name) }
      case "items", "additionalProperties":
        visitAlternative(entry.value, called: name, at: entry.key.bytes)
      case "oneOf", "anyOf":
        // Constants are the values of this schema, not schemas to be named.
        if node.constants.isEmpty { visitAlternatives(entry, called: name) }
      case "allOf": visitAlternatives(entry, called: name)
      default: break
      }
    }
  }

  private mutating func visitAlternatives(_ entry: YAMLEntry, called name: String?) {
    for part in entry.value.items { visitAlternative(part, called: name, at: entry.key.bytes) }
  }

  /// Searches a schema without a name of its own, which goes by that of the schema around it.
  private mutating func visitAlternative(_ node: YAMLNode, called name: String?, at place: Range<Int>) {
    if let name {
      visit(node, called: name, at: place)
    } else {
      visitParts(of: node, called: nil, definitionsInside: nil)
    }
  }

  /// The words of a title as one name: `OrderStatus` for "Order status".
  private static func name(title: String) -> String {
    let words = title.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
    return words.count == 1
      ? String(words[0]) : words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

extension YAMLNode {
  /// Whether the schema lists values to choose from.
  fileprivate var isChoice: Bool { !(self["enum"]?.items ?? []).isEmpty || !constants.isEmpty }

  fileprivate var firstKey: YAMLScalar? { entries.first?.key }
}
