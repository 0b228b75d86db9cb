/// How much JSON is read: more than the catalogues and schemas of a large app hold, far less than stalls a build.
enum JSONLimits {
  /// The bytes of a text: 64 MiB.
  static let bytes = 67_108_864

  /// How deep arrays and objects may lie in each other; each takes a few hundred bytes of the stack.
  static let depth = 100
}
