import YAML

/// A schema that an article can name.
struct NamedSchema {
  /// The name: `OrderStatus`, or `Order.status` for a property.
  let name: String

  /// Where the file names it, in bytes.
  let place: Range<Int>

  /// The schema.
  let node: YAMLNode
}
