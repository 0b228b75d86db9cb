/// The text of a node's inline content.
enum PlainText {
  /// What a reader sees of it, with images as the words that describe them.
  static func of(_ node: CMarkNode, filling variables: Variables?) -> String {
    text(of: node, filling: variables) { node in
      switch node.kind {
      case .text: .text(variables?.fill(node.literal) ?? node.literal)
      case .codeSpan: .text(node.literal)
      case .softBreak, .lineBreak: .text(" ")
      default: .children
      }
    }
  }

  /// What GitHub makes a heading's anchor of: the text of its HTML, in which an image has none, a line break is one, and
  /// a footnote is its number.
  static func anchor(of node: CMarkNode, filling variables: Variables?) -> String {
    text(of: node, filling: variables) { node in
      switch node.kind {
      case .text: .text(variables?.fill(node.literal) ?? node.literal)
      case .codeSpan, .footnoteReference: .text(node.literal)
      case .softBreak, .lineBreak: .text("\n")
      case .image: .text("")
      default: .children
      }
    }
  }

  private enum Part {
    case text(String)
    case children
  }

  private static func text(
    of node: CMarkNode, filling variables: Variables?, part: (CMarkNode) -> Part
  ) -> String {
    if let only = node.firstChild, variables == nil, only.kind == .text, only.next == nil { return only.literal }
    var text = ""
    // An explicit stack, since inlines nest as deep as a writer likes.
    var stack: [CMarkNode] = [node.firstChild].compactMap(\.self)
    while let node = stack.popLast() {
      if let next = node.next { stack.append(next) }
      switch part(node) {
      case .text(let part): text += part
      case .children: if let child = node.firstChild { stack.append(child) }
      }
    }
    return text
  }
}
