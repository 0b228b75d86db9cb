/// Writes footnotes: how often each is referred to, and which definition the walk is in.
///
/// cmark numbers the definitions in the order of their first references and puts them, in that order, at the end.
struct FootnoteState {
  /// How many definitions have been begun.
  private(set) var definitions = 0

  private var definitionsWithBackReferences = 0
  private var labels: [Int: String] = [:]
  private var references: [Int: Int] = [:]

  mutating func writeReference(_ node: CMarkNode, to buffer: inout HTMLBuffer) {
    let number = Int(node.literal) ?? 0
    let label = label(of: number, near: node)
    let count = references[number, default: 0] + 1
    references[number] = count
    buffer.append("<sup class=\"footnote-ref\"><a href=\"#fn-")
    buffer.appendURL(label)
    buffer.append("\" id=\"fnref-")
    buffer.appendURL(label)
    if count > 1 {
      buffer.append("-")
      buffer.append(count)
    }
    buffer.append("\" data-footnote-ref>")
    buffer.append(number)
    buffer.append("</a></sup>")
  }

  mutating func writeDefinition(_ node: CMarkNode, isEntering: Bool, to buffer: inout HTMLBuffer) {
    if isEntering {
      if definitions == 0 { buffer.append("<section class=\"footnotes\" data-footnotes>\n<ol>\n") }
      definitions += 1
      buffer.append("<li id=\"fn-")
      buffer.appendURL(node.footnoteLabel ?? String(definitions))
      buffer.append("\">\n")
    } else {
      if writeBackReferences(of: node, to: &buffer) { buffer.append("\n") }
      buffer.append("</li>\n")
    }
  }

  /// Writes the way back to each reference of `definition`, once; says whether there was one to write.
  @discardableResult
  mutating func writeBackReferences(of definition: CMarkNode, to buffer: inout HTMLBuffer) -> Bool {
    if definitionsWithBackReferences >= definitions { return false }
    definitionsWithBackReferences = definitions
    let label = definition.footnoteLabel ?? String(definitions)
    for count in 1...max(references[definitions, default: 1], 1) {
      buffer.append(count == 1 ? "<a href=\"#fnref-" : " <a href=\"#fnref-")
      buffer.appendURL(label)
      if count > 1 {
        buffer.append("-")
        buffer.append(count)
      }
      buffer.append("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
      if count > 1 {
        buffer.append("<sup class=\"footnote-ref\">")
        buffer.append(count)
        buffer.append("</sup>")
      }
      buffer.append("</a>")
    }
    return true
  }

  private mutating func label(of number: Int, near node: CMarkNode) -> String {
    if labels.isEmpty { collectLabels(from: node) }
    return labels[number, default: ""]
  }

  private mutating func collectLabels(from node: CMarkNode) {
    var block = node
    while let parent = block.parent, parent.kind != .document { block = parent }
    var number = 0
    var next: CMarkNode? = block.parent?.firstChild
    while let sibling = next {
      if sibling.kind == .footnoteDefinition {
        number += 1
        labels[number] = sibling.footnoteLabel ?? String(number)
      }
      next = sibling.next
    }
  }
}
