import SwiftSyntax

extension SyntaxProtocol {
  /// The branches of `#if` around the node, the innermost first.
  var branches: [IfConfigClauseSyntax] {
    var branches: [IfConfigClauseSyntax] = []
    var ancestor = parent
    while let node = ancestor {
      if let branch = node.as(IfConfigClauseSyntax.self) { branches.append(branch) }
      ancestor = node.parent
    }
    return branches
  }
}

extension IfConfigClauseSyntax {
  /// The line that begins the branch: `#if os(iOS)`, `#else`.
  var headline: String {
    poundKeyword.text + (condition.map { " \($0.trimmedDescription)" } ?? "")
  }
}
