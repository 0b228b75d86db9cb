/// The visible text of a node's inline content.
enum PlainText {
  static func of(_ node: CMarkNode) -> String {
    var text = ""
    // An explicit stack, since inlines nest as deep as a writer likes.
    var stack: [CMarkNode] = [node.firstChild].compactMap(\.self)
    while let node = stack.popLast() {
      if let next = node.next { stack.append(next) }
      switch node.kind {
      case .text, .codeSpan: text += node.literal
      case .softBreak, .lineBreak: text += " "
      default: if let child = node.firstChild { stack.append(child) }
      }
    }
    return text
  }
}
