/// What libyaml finds in a text, one after the other.
///
/// Ranges are byte offsets in the file.
enum Event {
  /// A document begins; the range is empty unless `---` or a directive says so.
  case document(Range<Int>)
  /// A key, a value or an item that is a single text; an anchor or a tag before it is part of its range.
  case scalar(YAMLScalar)
  /// `*name` stands for a value that has been anchored before.
  case alias(Range<Int>)
  /// A list begins; the range is empty unless a bracket, a dash, an anchor or a tag stands there.
  case sequence(Range<Int>)
  /// Keys and values begin; the range is empty unless a brace, an anchor or a tag stands there.
  case mapping(Range<Int>)
  /// The list, the mapping or the text ends; the range is that of the closing bracket or brace, or empty.
  case end(Range<Int>)

  /// Byte offsets in the file.
  var bytes: Range<Int> {
    switch self {
    case .scalar(let scalar): scalar.bytes
    case .document(let bytes), .alias(let bytes), .sequence(let bytes), .mapping(let bytes), .end(let bytes): bytes
    }
  }
}
