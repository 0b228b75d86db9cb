/// A key of a mapping, and its value.
public struct YAMLEntry: Hashable, Sendable {
  /// The key.
  public let key: YAMLScalar

  /// What stands under it; a plain empty scalar where nothing does.
  public let value: YAMLNode

  /// The entry of `value` under `key`.
  public init(key: YAMLScalar, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}
