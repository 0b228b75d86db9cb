/// Writes a walk over a tree as HTML, byte for byte as cmark-gfm's `html.c` does but for what ``HTMLOptions`` say.
struct HTMLWriter {
  private let options: HTMLOptions
  private let frames: BlockFrames
  private let variables: Variables?
  private let resolve: (Destination) -> ResolvedURL
  private let insert: (_ block: Int, _ page: inout HTMLPage) -> Void

  /// What is shared with the page's other documents; an empty page before the walk and after it.
  var page = HTMLPage()

  private var destinations = 0
  /// The block that was entered last, as the outline counts them; counted where there are frames.
  private var block = -1
  private var groups = GroupNames()
  /// The bound blocks around what is written, the innermost last.
  private var bound: [(node: CMarkNode, block: BoundBlock)] = []
  /// The image whose children are its alternative text.
  private var image: CMarkNode?
  private var imageSize: (width: Int, height: Int)?
  /// Where the alternative text begins.
  private var imageTextStart = 0
  /// The heading that only repeats the page's title.
  private var title: CMarkNode?
  /// What marks the callout that was entered last as one.
  private var calloutMark: [CMarkNode] = []
  private var table: TableState
  private var footnotes: FootnoteState

  init(
    options: HTMLOptions, frames: BlockFrames, variables: Variables?,
    resolve: @escaping (Destination) -> ResolvedURL,
    insert: @escaping (_ block: Int, _ page: inout HTMLPage) -> Void
  ) {
    self.options = options
    footnotes = FootnoteState(backToText: options.words.backToText)
    table = TableState(isFocusable: options.focusableBoxes, alignsByClass: options.alignsByClass)
    self.frames = frames
    self.variables = variables
    self.resolve = resolve
    self.insert = insert
  }

  mutating func write(_ node: CMarkNode, isEntering: Bool) {
    if image == node { image = nil }
    if image != nil {
      if isEntering { writeAlternativeText(node) }
      return
    }
    let kind = node.kind
    if !frames.isEmpty, isEntering, kind.isBlock { enterBlock(node) }
    if !calloutMark.isEmpty, calloutMark.contains(node) { return }
    switch kind {
    case .unknown: break
    case .document: writeDocument(node, isEntering: isEntering)
    case .text: writeText(node)
    case .softBreak: page.buffer.append("\n")
    case .lineBreak: page.buffer.append("<br />\n")
    case .codeSpan:
      page.buffer.append("<code>")
      node.appendLiteral(to: &page.buffer)
      page.buffer.append("</code>")
    case .emphasis: page.buffer.append(isEntering ? "<em>" : "</em>")
    case .strong:
      page.buffer.append(isEntering ? (namesControls ? "<strong class=\"control\">" : "<strong>") : "</strong>")
    case .strikethrough: page.buffer.append(isEntering ? "<del>" : "</del>")
    case .inlineHTML: writeInlineHTML(node)
    case .link: writeLink(node, isEntering: isEntering)
    case .image: writeImage(node, isEntering: isEntering)
    case .footnoteReference: if isEntering { writeFootnoteReference(node) }
    case .paragraph: writeParagraph(node, isEntering: isEntering)
    case .heading: writeHeading(node, isEntering: isEntering)
    case .quote: writeQuote(node, isEntering: isEntering)
    case .list: writeList(node, isEntering: isEntering)
    case .item: writeItem(node, isEntering: isEntering)
    case .code: writeCode(node)
    case .html: writeHTML(node)
    case .thematicBreak:
      page.buffer.startLine()
      page.buffer.append("<hr />\n")
    case .footnoteDefinition: writeFootnoteDefinition(node, isEntering: isEntering)
    case .table, .tableRow, .tableCell: table.write(node, isEntering: isEntering, to: &page.buffer)
    }
    if !isEntering, bound.last?.node == node { bound.removeLast() }
  }

  private mutating func writeText(_ node: CMarkNode) {
    guard let variables else {
      node.appendLiteral(to: &page.buffer)
      return
    }
    page.buffer.appendText(fill(node.literal, with: variables))
  }

  /// `text` with the texts of `variables`; counts those that are unknown.
  private mutating func fill(_ text: String, with variables: Variables) -> String {
    let uses = VariableUse.all(in: text.utf8.span)
    if uses.isEmpty { return text }
    page.unknownVariables += uses.count { variables[$0.name] == nil }
    return String(decoding: variables.fill(text.utf8.span, uses), as: UTF8.self)
  }

  // MARK: blocks

  private mutating func enterBlock(_ node: CMarkNode) {
    block += 1
    for tag in frames.tags(before: block) { tag.write(naming: &groups, to: &page) }
    if let block = frames.bound(block) { bound.append((node, block)) }
  }

  /// Whether bold text is the label of a control here.
  private var namesControls: Bool { bound.last.map { $0.block != .noControls } ?? false }

  private mutating func writeDocument(_ node: CMarkNode, isEntering: Bool) {
    if isEntering {
      if page.isInner || frames.hasInsertions { footnotes.number(definitionsIn: node, on: &page.footnotes) }
      return
    }
    for tag in frames.tags(before: block + 1) { tag.write(naming: &groups, to: &page) }
    footnotes.finish(on: &page)
  }

  private mutating func writeParagraph(_ node: CMarkNode, isEntering: Bool) {
    if let list = node.parent?.parent, list.kind == .list, list.isTight { return }
    if isEntering {
      page.buffer.startLine()
      page.buffer.append("<p>")
      return
    }
    if let definition = node.parent, definition.kind == .footnoteDefinition, node.next == nil {
      page.buffer.append(" ")
      footnotes.writeBackReferences(of: definition, to: &page.buffer)
    }
    page.buffer.append("</p>\n")
  }

  private mutating func writeQuote(_ node: CMarkNode, isEntering: Bool) {
    page.buffer.startLine()
    guard options.callouts, let callout = Callout(node) else {
      page.buffer.append(isEntering ? "<blockquote>\n" : "</blockquote>\n")
      return
    }
    calloutMark = isEntering ? callout.mark : []
    guard isEntering else {
      page.buffer.append("</div>\n")
      return
    }
    page.buffer.append("<div class=\"callout ")
    page.buffer.appendText(callout.kind.rawValue)
    page.buffer.append("\">\n<p>")
    page.buffer.appendText(options.words.callouts[callout.kind.rawValue, default: callout.kind.rawValue])
    page.buffer.append("</p>\n")
  }

  private mutating func writeHeading(_ node: CMarkNode, isEntering: Bool) {
    let isSummary = frames.isSummary(block)
    guard isEntering else {
      page.buffer.append("</h")
      page.buffer.append(max(node.headingLevel, options.highestHeading))
      page.buffer.append(">\n")
      if isSummary { writeDisclosed() }
      if title == node { page.leaveTitleToPage() }
      return
    }
    let anchor = PlainText.anchor(of: node, filling: variables)
    if node.headingLevel == 1, page.repeatsTitle(anchor) { title = node }
    let level = title == node ? 1 : max(node.headingLevel, options.highestHeading)
    let heading = Heading(
      level: level, id: page.headingIDs.id(for: anchor), text: PlainText.of(node, filling: variables))
    page.headings.append(heading)
    page.buffer.startLine()
    if isSummary { page.buffer.append("<summary>") }
    page.buffer.append("<h")
    page.buffer.append(level)
    if !isSummary { writeID(of: heading) }
    page.buffer.append(">")
    if !isSummary, options.headingIDs { page.appendFormerIDs() }
  }

  /// Begins what the heading written last discloses, which has the heading's id: a browser opens what holds the target of
  /// a link, and a summary is not inside.
  private mutating func writeDisclosed() {
    page.buffer.append("</summary>\n<div")
    if let heading = page.headings.last { writeID(of: heading) }
    page.buffer.append(">\n")
    page.appendFormerIDs()
    page.beginDisclosed()
  }

  private mutating func writeID(of heading: Heading) {
    // What holds no letter has no anchor, and HTML allows no empty id.
    guard options.headingIDs, !heading.id.isEmpty else { return }
    page.buffer.append(" id=\"")
    page.buffer.appendText(heading.id)
    page.buffer.append("\"")
  }

  private mutating func writeList(_ node: CMarkNode, isEntering: Bool) {
    guard isEntering else {
      page.buffer.append(node.isOrdered ? "</ol>\n" : "</ul>\n")
      return
    }
    page.buffer.startLine()
    page.buffer.append(node.isOrdered ? "<ol" : "<ul")
    if bound.last?.node == node, bound.last?.block == .procedure { page.buffer.append(" class=\"procedure\"") }
    if node.isOrdered, node.listStart != 1 {
      page.buffer.append(" start=\"")
      page.buffer.append(node.listStart)
      page.buffer.append("\"")
    }
    page.buffer.append(">\n")
  }

  private mutating func writeItem(_ node: CMarkNode, isEntering: Bool) {
    guard isEntering else {
      page.buffer.append("</li>\n")
      return
    }
    page.buffer.startLine()
    page.buffer.append("<li>")
    guard let isDone = node.isDone else { return }
    page.buffer.append("<input type=\"checkbox\" ")
    if isDone { page.buffer.append("checked=\"\" ") }
    page.buffer.append("disabled=\"\" /> ")
  }

  private mutating func writeCode(_ node: CMarkNode) {
    page.buffer.startLine()
    page.buffer.append(options.focusableBoxes ? "<pre tabindex=\"0\"><code" : "<pre><code")
    if let language = node.fenceInfo.split(whereSeparator: \.isWhitespace).first {
      page.buffer.append(" class=\"language-")
      page.buffer.appendText(String(language))
      page.buffer.append("\"")
    }
    page.buffer.append(">")
    node.appendLiteral(to: &page.buffer)
    page.buffer.append("</code></pre>\n")
  }

  // MARK: raw HTML

  private mutating func writeHTML(_ node: CMarkNode) {
    page.buffer.startLine()
    if frames.isReplaced(block) {
      insert(block, &page)
      return
    }
    if options.marksOmissions {
      page.buffer.append("<!-- raw HTML omitted -->\n")
    } else if !node.withLiteral({ RawHTML.isComment($0) }) {
      page.omissions += 1
    }
  }

  private mutating func writeInlineHTML(_ node: CMarkNode) {
    let tag = node.literal
    switch RawHTML.plainTag(tag) {
    case .opening(let name) where options.allowedElements.contains(name):
      page.buffer.append("<")
      page.buffer.appendText(name)
      page.buffer.append(">")
    case .closing(let name) where options.allowedElements.contains(name):
      page.buffer.append("</")
      page.buffer.appendText(name)
      page.buffer.append(">")
    default:
      if options.marksOmissions {
        page.buffer.append("<!-- raw HTML omitted -->")
      } else if !RawHTML.isComment(tag) {
        page.omissions += 1
      }
    }
  }

  // MARK: links, images, footnotes

  private mutating func writeLink(_ node: CMarkNode, isEntering: Bool) {
    guard isEntering else {
      page.buffer.append("</a>")
      return
    }
    page.buffer.append("<a href=\"")
    writeDestination(of: node, as: .link)
    writeTitle(of: node)
    page.buffer.append("\">")
  }

  private mutating func writeImage(_ node: CMarkNode, isEntering: Bool) {
    guard isEntering else {
      if page.buffer.isBlank(from: imageTextStart) { page.silentImages += 1 }
      writeTitle(of: node)
      if let imageSize {
        page.buffer.append("\" width=\"")
        page.buffer.append(imageSize.width)
        page.buffer.append("\" height=\"")
        page.buffer.append(imageSize.height)
      }
      if options.lazyImages, page.images > 1 { page.buffer.append("\" loading=\"lazy") }
      page.buffer.append("\" />")
      return
    }
    page.images += 1
    page.buffer.append("<img src=\"")
    imageSize = nil
    writeDestination(of: node, as: .image)
    page.buffer.append("\" alt=\"")
    imageTextStart = page.buffer.bytes.count
    image = node
  }

  private mutating func writeDestination(of node: CMarkNode, as element: Destination.Element) {
    let destination = Destination(element, of: node, ordinal: destinations, variables: variables)
    if let variables { _ = fill(node.destination, with: variables) }
    destinations += 1
    switch resolve(destination) {
    case .empty: break
    case .url(let url): page.buffer.appendURL(url)
    case .image(let url, let width, let height):
      page.buffer.appendURL(url)
      imageSize = (width, height)
    case .escaped(let url, let fragment):
      page.buffer.append(url)
      if fragment.isEmpty { return }
      page.buffer.append("#")
      page.buffer.appendURL(fragment)
    }
  }

  private mutating func writeTitle(of node: CMarkNode) {
    let title = variables.map { fill(node.title, with: $0) } ?? node.title
    if title.isEmpty { return }
    page.buffer.append("\" title=\"")
    page.buffer.appendText(title)
  }

  private mutating func writeAlternativeText(_ node: CMarkNode) {
    switch node.kind {
    case .text: writeText(node)
    case .codeSpan: node.appendLiteral(to: &page.buffer)
    case .inlineHTML where options.marksOmissions: node.appendLiteral(to: &page.buffer)
    case .softBreak, .lineBreak: page.buffer.append(" ")
    case .image, .link: destinations += 1
    default: break
    }
  }

  private mutating func writeFootnoteReference(_ node: CMarkNode) {
    footnotes.writeReference(node, to: &page.buffer)
  }

  private mutating func writeFootnoteDefinition(_ node: CMarkNode, isEntering: Bool) {
    footnotes.writeDefinition(node, isEntering: isEntering, on: &page)
  }
}
