/// Writes a walk over a tree as HTML, byte for byte as cmark-gfm's `html.c` does but for what ``HTMLOptions`` say.
struct HTMLWriter {
  private let options: HTMLOptions
  private let resolve: (Destination) -> String?

  private var buffer = HTMLBuffer()
  private var headings: [Heading] = []
  private var headingIDs = HeadingIDs()
  private var omissions = 0
  private var destinations = 0
  /// The image whose children are its alternative text.
  private var image: CMarkNode?
  private var table = TableState()
  private var footnotes = FootnoteState()

  init(options: HTMLOptions, resolve: @escaping (Destination) -> String?) {
    self.options = options
    self.resolve = resolve
  }

  consuming func finish() -> RenderedDocument {
    if footnotes.definitions > 0 { buffer.append("</ol>\n</section>\n") }
    return RenderedDocument(html: buffer.bytes, headings: headings, omissions: omissions)
  }

  mutating func write(_ node: CMarkNode, isEntering: Bool) {
    if image == node { image = nil }
    if image != nil {
      if isEntering { writeAlternativeText(node) }
      return
    }
    switch node.kind {
    case .document, .unknown: break
    case .text: node.appendLiteral(to: &buffer)
    case .softBreak: buffer.append("\n")
    case .lineBreak: buffer.append("<br />\n")
    case .codeSpan:
      buffer.append("<code>")
      node.appendLiteral(to: &buffer)
      buffer.append("</code>")
    case .emphasis: buffer.append(isEntering ? "<em>" : "</em>")
    case .strong: buffer.append(isEntering ? "<strong>" : "</strong>")
    case .strikethrough: buffer.append(isEntering ? "<del>" : "</del>")
    case .inlineHTML: writeInlineHTML(node)
    case .link: writeLink(node, isEntering: isEntering)
    case .image: writeImage(node, isEntering: isEntering)
    case .footnoteReference: if isEntering { writeFootnoteReference(node) }
    case .paragraph: writeParagraph(node, isEntering: isEntering)
    case .heading: writeHeading(node, isEntering: isEntering)
    case .quote:
      buffer.startLine()
      buffer.append(isEntering ? "<blockquote>\n" : "</blockquote>\n")
    case .list: writeList(node, isEntering: isEntering)
    case .item: writeItem(node, isEntering: isEntering)
    case .code: writeCode(node)
    case .html: writeHTML(node)
    case .thematicBreak:
      buffer.startLine()
      buffer.append("<hr />\n")
    case .footnoteDefinition: writeFootnoteDefinition(node, isEntering: isEntering)
    case .table, .tableRow, .tableCell: table.write(node, isEntering: isEntering, to: &buffer)
    }
  }

  // MARK: blocks

  private mutating func writeParagraph(_ node: CMarkNode, isEntering: Bool) {
    if let list = node.parent?.parent, list.kind == .list, list.isTight { return }
    if isEntering {
      buffer.startLine()
      buffer.append("<p>")
      return
    }
    if let definition = node.parent, definition.kind == .footnoteDefinition, node.next == nil {
      buffer.append(" ")
      footnotes.writeBackReferences(of: definition, to: &buffer)
    }
    buffer.append("</p>\n")
  }

  private mutating func writeHeading(_ node: CMarkNode, isEntering: Bool) {
    let level = node.headingLevel
    guard isEntering else {
      buffer.append("</h")
      buffer.append(level)
      buffer.append(">\n")
      return
    }
    let heading = Heading(
      level: level, id: headingIDs.id(for: PlainText.anchor(of: node)), text: PlainText.of(node))
    headings.append(heading)
    buffer.startLine()
    buffer.append("<h")
    buffer.append(level)
    // What holds no letter has no anchor, and HTML allows no empty id.
    if options.headingIDs, !heading.id.isEmpty {
      buffer.append(" id=\"")
      buffer.appendText(heading.id)
      buffer.append("\"")
    }
    buffer.append(">")
  }

  private mutating func writeList(_ node: CMarkNode, isEntering: Bool) {
    guard isEntering else {
      buffer.append(node.isOrdered ? "</ol>\n" : "</ul>\n")
      return
    }
    buffer.startLine()
    if !node.isOrdered {
      buffer.append("<ul>\n")
    } else if node.listStart == 1 {
      buffer.append("<ol>\n")
    } else {
      buffer.append("<ol start=\"")
      buffer.append(node.listStart)
      buffer.append("\">\n")
    }
  }

  private mutating func writeItem(_ node: CMarkNode, isEntering: Bool) {
    guard isEntering else {
      buffer.append("</li>\n")
      return
    }
    buffer.startLine()
    buffer.append("<li>")
    guard let isDone = node.isDone else { return }
    buffer.append("<input type=\"checkbox\" ")
    if isDone { buffer.append("checked=\"\" ") }
    buffer.append("disabled=\"\" /> ")
  }

  private mutating func writeCode(_ node: CMarkNode) {
    buffer.startLine()
    buffer.append("<pre><code")
    if let language = node.fenceInfo.split(whereSeparator: \.isWhitespace).first {
      buffer.append(" class=\"language-")
      buffer.appendText(String(language))
      buffer.append("\"")
    }
    buffer.append(">")
    node.appendLiteral(to: &buffer)
    buffer.append("</code></pre>\n")
  }

  // MARK: raw HTML

  private mutating func writeHTML(_ node: CMarkNode) {
    buffer.startLine()
    if options.marksOmissions {
      buffer.append("<!-- raw HTML omitted -->\n")
    } else if !RawHTML.isComment(node.literal) {
      omissions += 1
    }
  }

  private mutating func writeInlineHTML(_ node: CMarkNode) {
    let tag = node.literal
    switch RawHTML.plainTag(tag) {
    case .opening(let name) where options.allowedElements.contains(name):
      buffer.append("<")
      buffer.appendText(name)
      buffer.append(">")
    case .closing(let name) where options.allowedElements.contains(name):
      buffer.append("</")
      buffer.appendText(name)
      buffer.append(">")
    default:
      if options.marksOmissions {
        buffer.append("<!-- raw HTML omitted -->")
      } else if !RawHTML.isComment(tag) {
        omissions += 1
      }
    }
  }

  // MARK: links, images, footnotes

  private mutating func writeLink(_ node: CMarkNode, isEntering: Bool) {
    guard isEntering else {
      buffer.append("</a>")
      return
    }
    buffer.append("<a href=\"")
    writeDestination(of: node, as: .link)
    writeTitle(of: node)
    buffer.append("\">")
  }

  private mutating func writeImage(_ node: CMarkNode, isEntering: Bool) {
    guard isEntering else {
      writeTitle(of: node)
      buffer.append("\" />")
      return
    }
    buffer.append("<img src=\"")
    writeDestination(of: node, as: .image)
    buffer.append("\" alt=\"")
    image = node
  }

  private mutating func writeDestination(of node: CMarkNode, as element: Destination.Element) {
    let destination = Destination(element: element, url: node.destination, ordinal: destinations)
    destinations += 1
    if let url = resolve(destination) { buffer.appendURL(url) }
  }

  private mutating func writeTitle(of node: CMarkNode) {
    let title = node.title
    if title.isEmpty { return }
    buffer.append("\" title=\"")
    buffer.appendText(title)
  }

  private mutating func writeAlternativeText(_ node: CMarkNode) {
    switch node.kind {
    case .text, .codeSpan: node.appendLiteral(to: &buffer)
    case .inlineHTML where options.marksOmissions: node.appendLiteral(to: &buffer)
    case .softBreak, .lineBreak: buffer.append(" ")
    case .image, .link: destinations += 1
    default: break
    }
  }

  private mutating func writeFootnoteReference(_ node: CMarkNode) {
    footnotes.writeReference(node, to: &buffer)
  }

  private mutating func writeFootnoteDefinition(_ node: CMarkNode, isEntering: Bool) {
    footnotes.writeDefinition(node, isEntering: isEntering, to: &buffer)
  }
}
