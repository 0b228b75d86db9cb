/// A value of a YAML text, and where it stands.
///
/// Scalars are text: `1.10`, `no` and `2024-01-02` stay as they are written until ``Fields`` is asked for a kind.
public enum YAMLNode: Hashable, Sendable {
  /// A single text.
  case scalar(YAMLScalar)
  /// A list. `bytes` are offsets in the file, from its first byte to the end of its last item.
  case sequence([YAMLNode], bytes: Range<Int>)
  /// Keys and values, in the order of the file, each key once. `bytes` are offsets in the file.
  case mapping([YAMLEntry], bytes: Range<Int>)

  /// Byte offsets in the file.
  public var bytes: Range<Int> {
    switch self {
    case .scalar(let scalar): scalar.bytes
    case .sequence(_, let bytes), .mapping(_, let bytes): bytes
    }
  }
}
