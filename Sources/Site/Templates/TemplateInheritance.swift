/// What is known of the blocks of one parent tag's template.
struct TemplateInheritance {
  /// How many fillings stood around the parent tag whose blocks are not shown.
  let hidingDepth: Int
  /// The names of the blocks that are shown.
  var shown: Set<String> = []
  /// The blocks that stand in another one that is filled, each with the name of that one.
  var hidden: [String: String] = [:]

  /// The names of all blocks, in order.
  var names: [String] { shown.union(hidden.keys).sorted() }

  /// Notes a block that stands inside the filled blocks `hiding`.
  mutating func note(_ name: String, hiding: [String]) {
    if hiding.count > hidingDepth {
      hidden[name] = hiding[hidingDepth]
    } else {
      shown.insert(name)
    }
  }
}
