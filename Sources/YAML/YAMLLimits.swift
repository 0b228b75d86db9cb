/// How much YAML is read.
public struct YAMLLimits: Hashable, Sendable {
  /// The bytes of a text.
  let bytes: Int

  /// How deep lists and mappings may lie in each other.
  let depth: Int

  /// The keys, values, items, lists and mappings of a text.
  let nodes: Int

  /// What people write: far more than settings and front matter have, far less than stalls libyaml.
  ///
  /// At these limits the worst text found, 65,536 times `[`, is refused within 4 ms; libyaml alone takes 9 s for 40,000 of
  /// them, as each open bracket costs it a look at every later token.
  public static let settings = YAMLLimits(bytes: 65_536, depth: 20, nodes: 2_000)

  /// What programs write: the largest descriptions of public interfaces have 10 MB and lie 40 deep.
  public static let schemas = YAMLLimits(bytes: 16 << 20, depth: 100, nodes: 2_000_000)
}
