import Diagnostics

extension YAMLNode {
  /// The value as messages speak of it: the kind of a collection, the first words of a text.
  func asWritten(in source: SourceFile) -> String {
    switch self {
    case .sequence: "a list"
    case .mapping: "keys and values"
    case .scalar(let scalar) where scalar.bytes.isEmpty: "nothing"
    case .scalar(let scalar):
      // Quotes and all: of a number in quotes, they are the fault.
      "'\(source.text(scalar.bytes).prefix { !$0.isNewline }.prefix(40))'"
    }
  }
}
