/// How much YAML is read: far more than people write, far less than stalls libyaml.
///
/// At these limits the worst text found, 65,536 times `[`, is refused within 4 ms; libyaml alone takes 9 s for 40,000 of
/// them, as each open bracket costs it a look at every later token.
enum YAMLLimits {
  /// The bytes of a text.
  static let bytes = 65_536

  /// How deep lists and mappings may lie in each other.
  static let depth = 20

  /// The keys, values, items, lists and mappings of a text.
  static let nodes = 2_000
}
