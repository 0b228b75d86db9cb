import Content

/// The blocks of a document that directives bind, as indices of its outline.
struct BoundBlocks {
  /// All of them.
  let all: Set<Int>
  /// Those of which a directive says what bold text in them is.
  let withLabels: Set<Int>
  /// Those of which a directive says what they list.
  let lists: Set<Int>

  init(_ bindings: [Binding]) {
    all = Set(bindings.map(\.target))
    withLabels = Set(bindings.filter { $0.verb == .ui }.map(\.target))
    lists = Set(bindings.filter { $0.verb != .ui }.map(\.target))
  }
}
