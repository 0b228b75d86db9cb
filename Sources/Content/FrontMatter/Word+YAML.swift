import YAML

extension Word {
  /// The text of `scalar`, where it stands.
  init(_ scalar: YAMLScalar) {
    self.init(scalar.text, at: scalar.bytes)
  }
}
