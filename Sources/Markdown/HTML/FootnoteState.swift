/// Writes footnotes: how often each is referred to, and which definition the walk is in.
///
/// cmark numbers the definitions in the order of their first references and puts them, in that order, at the end.
struct FootnoteState {
  /// What is read out for the link back.
  private let backToText: String

  /// How many definitions have been begun.
  private(set) var definitions = 0

  private var definitionsWithBackReferences = 0
  private var labels: [Int: String] = [:]
  private var references: [Int: Int] = [:]

  /// How many numbers of the page the documents before this one have taken.
  private var numbersBefore = 0

  /// The page up to the definitions, while those of a document that stands in another are written elsewhere.
  private var interrupted: HTMLBuffer?

  init(backToText: String) {
    self.backToText = backToText
  }

  /// Takes numbers of a page that several documents share.
  mutating func number(definitionsIn document: CMarkNode, on page: inout PageFootnotes) {
    numbersBefore = page.count
    for (index, definition) in Self.definitions(from: document.firstChild).enumerated() {
      labels[index + 1] = page.take(definition.footnoteLabel ?? String(index + 1))
    }
  }

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
    buffer.append(numbersBefore + number)
    buffer.append("</a></sup>")
  }

  mutating func writeDefinition(_ node: CMarkNode, isEntering: Bool, on page: inout HTMLPage) {
    if isEntering {
      if definitions == 0 { begin(on: &page) }
      definitions += 1
      page.buffer.append("<li id=\"fn-")
      page.buffer.appendURL(label(of: definitions, defining: node))
      page.buffer.append("\">\n")
    } else {
      if writeBackReferences(of: node, to: &page.buffer) { page.buffer.append("\n") }
      page.buffer.append("</li>\n")
    }
  }

  /// Ends the document's definitions; those of the page's own document end with all others.
  mutating func finish(on page: inout HTMLPage) {
    if let before = interrupted {
      page.footnotes.postpone(page.buffer, number: numbersBefore)
      page.buffer = before
    }
    if page.isInner { return }
    let deferred = page.footnotes.deferred
    if definitions == 0, !deferred.isEmpty { begin(on: &page) }
    for html in deferred { page.buffer.append(contentsOf: html) }
    if definitions > 0 || !deferred.isEmpty { page.buffer.append("</ol>\n</section>\n") }
  }

  private mutating func begin(on page: inout HTMLPage) {
    if page.isInner {
      interrupted = page.buffer
      page.buffer = HTMLBuffer()
    } else {
      page.buffer.append("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    }
  }

  /// Writes the way back to each reference of `definition`, once; says whether there was one to write.
  @discardableResult
  mutating func writeBackReferences(of definition: CMarkNode, to buffer: inout HTMLBuffer) -> Bool {
    if definitionsWithBackReferences >= definitions { return false }
    definitionsWithBackReferences = definitions
    let label = label(of: definitions, defining: definition)
    for count in 1...max(references[definitions, default: 1], 1) {
      buffer.append(count == 1 ? "<a href=\"#fnref-" : " <a href=\"#fnref-")
      buffer.appendURL(label)
      if count > 1 {
        buffer.append("-")
        buffer.append(count)
      }
      buffer.append("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"")
      buffer.appendText(backToText)
      buffer.append("\">↩")
      if count > 1 {
        buffer.append("<sup class=\"footnote-ref\">")
        buffer.append(count)
        buffer.append("</sup>")
      }
      buffer.append("</a>")
    }
    return true
  }

  private func label(of number: Int, defining definition: CMarkNode) -> String {
    labels[number] ?? definition.footnoteLabel ?? String(number)
  }

  private mutating func label(of number: Int, near node: CMarkNode) -> String {
    if labels.isEmpty { collectLabels(from: node) }
    return labels[number, default: ""]
  }

  private mutating func collectLabels(from node: CMarkNode) {
    var block = node
    while let parent = block.parent, parent.kind != .document { block = parent }
    for (index, definition) in Self.definitions(from: block.parent?.firstChild).enumerated() {
      labels[index + 1] = definition.footnoteLabel ?? String(index + 1)
    }
  }

  private static func definitions(from block: CMarkNode?) -> [CMarkNode] {
    var definitions: [CMarkNode] = []
    var next = block
    while let sibling = next {
      if sibling.kind == .footnoteDefinition { definitions.append(sibling) }
      next = sibling.next
    }
    return definitions
  }
}
