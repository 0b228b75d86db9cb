import Diagnostics

/// Builds an ``Outline`` from a walk over a tree.
///
/// cmark's block positions are right but for these, which are mended here: the ends of containers, setext headings and
/// thematic breaks can lie before the next line's start; the paragraph before a table is nowhere, and the table begins
/// where that paragraph does.
struct OutlineBuilder {
  private let lines: SourceLines
  private let texts: OutlineTexts
  private var blocks: [Block] = []
  /// The blocks that the walk is inside of, as indices.
  private var open: [Int] = []
  private var quotes = 0
  private var table: TableLines?
  /// The inline content of the innermost paragraph, heading or cell.
  private var events: [InlineEvent] = []
  private var inlines: InlineReader

  /// The block that comments stand in, the next block of which they may speak of; `nil` where none stands above.
  private var spokenOfIn: Int?
  /// The block that a comment may speak of, as long as the walk is inside of it.
  private var spokenOf: Int?
  /// Whether the text of the paragraph or cell that was entered last is one that the outline holds.
  private var isWanted = true

  init(source: SourceFile, start: Int, texts: OutlineTexts, variables: Variables?) {
    lines = SourceLines(source: source, start: start)
    inlines = InlineReader(lines: lines, variables: variables)
    self.texts = texts
    // A block has a line or two, and its item or row counts too.
    blocks.reserveCapacity(lines.count)
  }

  consuming func finish() -> [Block] { blocks }

  /// Takes note of a node; says whether it needs to know those inside.
  mutating func visit(_ node: CMarkNode, isEntering: Bool) -> Bool {
    let nodeKind = node.kind
    guard let kind = Self.blockKind(of: node, nodeKind) else {
      if case .unknown = nodeKind { return true }
      events.append(InlineEvent(node: node, kind: nodeKind, isEntering: isEntering))
      return true
    }
    if isEntering { enter(node, as: kind) }
    if !isEntering || Self.isLeaf(kind) { leave(kind) }
    return isWanted
  }

  private mutating func enter(_ node: CMarkNode, as kind: Block.Kind) {
    switch kind {
    case .quote: quotes += 1
    case .table: table = TableLines(node, lines: lines, quotes: quotes)
    case .tableRow: table?.enterRow()
    case .tableCell: table?.enterCell()
    default: break
    }
    if let parent = spokenOfIn, parent == open.last, kind != .html {
      (spokenOf, spokenOfIn) = (blocks.count, nil)
    }
    let bytes = bytes(of: node, kind)
    blocks.append(Block(kind: kind, bytes: bytes, parent: open.last, end: blocks.count + 1, text: nil))
    open.append(blocks.count - 1)
    switch kind {
    case .paragraph, .tableCell, .code: isWanted = texts == .all || spokenOf != nil || lines.maySpeak(in: bytes)
    default: isWanted = true
    }
    events.removeAll(keepingCapacity: true)
  }

  private mutating func leave(_ kind: Block.Kind) {
    guard let index = open.popLast() else { return }
    if case .quote = kind { quotes -= 1 }
    blocks[index].end = blocks.count
    mendEnd(of: index)
    switch kind {
    case .heading:
      blocks[index].heldText = inlines.read(events, in: blocks[index].bytes, quotes: quotes, kind: kind)
    case .paragraph, .tableCell:
      if !isWanted { break }
      blocks[index].heldText = inlines.read(events, in: blocks[index].bytes, quotes: quotes, kind: kind)
    case .html:
      blocks[index].heldText = literal(blocks[index].bytes)
      if spokenOf == nil { spokenOfIn = open.last }
    case .code:
      if isWanted { blocks[index].heldText = literal(blocks[index].bytes) }
    default: break
    }
    if spokenOf == index { spokenOf = nil }
  }

  /// A container ends where its last block does; the document and a table with its rows are right as they are.
  private mutating func mendEnd(of index: Int) {
    switch blocks[index].kind {
    case .quote, .list, .item, .footnoteDefinition: break
    default: return
    }
    // Only those directly inside, which have been mended themselves: to ask all would be quadratic in the depth.
    var end = blocks[index].bytes.lowerBound
    var child = index + 1
    if child == blocks.count { return }
    while child < blocks.count {
      end = max(end, blocks[child].bytes.upperBound)
      child = blocks[child].end
    }
    blocks[index].bytes = blocks[index].bytes.lowerBound..<end
  }

  private func literal(_ bytes: Range<Int>) -> InlineText {
    let text = String(decoding: lines.bytes[bytes], as: UTF8.self)
    let run = Run(text: 0..<text.utf8.count, bytes: bytes, isLiteral: text.utf8.count == bytes.count)
    return InlineText(string: text, spans: [], runs: [run])
  }

  // MARK: ranges

  private func bytes(of node: CMarkNode, _ kind: Block.Kind) -> Range<Int> {
    switch kind {
    case .document: return lines.offset(line: 1, column: 1)..<lines.bytes.count
    case .table: if let table { return table.bytes }
    case .tableRow: if let table { return table.rowBytes }
    case .tableCell: if let table { return table.cellBytes }
    case .paragraph where node.startLine == 0: return paragraphBeforeTable(node)
    case .heading: return headingBytes(of: node)
    default: break
    }
    let start = lines.offset(line: node.startLine, column: node.startColumn)
    if case .html = kind {
      // cmark ends an HTML block a line too early where the line that closes it is its last, as every comment's is.
      let lineEnds = node.literal.utf8.dropLast().count { $0 == UInt8(ascii: "\n") }
      return start..<max(start, lines.contents(ofLine: node.startLine + lineEnds).upperBound)
    }
    let end =
      node.endColumn > 0
      ? lines.offset(line: node.endLine, column: node.endColumn + 1)
      : lines.contents(ofLine: max(node.startLine, node.endLine - 1)).upperBound
    return start..<max(start, end)
  }

  /// cmark ends a heading before the marks that close it, and one with a line below its text as late as the next line.
  private func headingBytes(of node: CMarkNode) -> Range<Int> {
    let start = lines.offset(line: node.startLine, column: node.startColumn)
    var last = node.endLine
    if last - 1 > node.startLine, isUnderline(last - 1) { last -= 1 }
    return start..<max(start, lines.trimmed(lines.contents(ofLine: last)).upperBound)
  }

  private func isUnderline(_ number: Int) -> Bool {
    let line = lines.contents(ofLine: number)
    let content = min(lines.skipPrefix(at: line.lowerBound, quotes: quotes), line.upperBound)..<line.upperBound
    let marks = lines.bytes[lines.trimmed(content)]
    return marks.allSatisfy { $0 == UInt8(ascii: "=") } || marks.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  private func paragraphBeforeTable(_ node: CMarkNode) -> Range<Int> {
    guard let next = node.next, next.kind == .table else { return 0..<0 }
    let table = TableLines(next, lines: lines, quotes: quotes)
    let start = lines.offset(line: next.startLine, column: next.startColumn)
    return start..<max(start, lines.contents(ofLine: table.headerLine - 1).upperBound)
  }

  // MARK: kinds

  private static func blockKind(of node: CMarkNode, _ kind: CMarkNode.Kind) -> Block.Kind? {
    switch kind {
    case .document: .document
    case .quote: .quote
    case .list: .list(ordered: node.isOrdered, start: node.listStart)
    case .item: .item
    case .code: .code
    case .html: .html
    case .paragraph: .paragraph
    case .heading: .heading(level: node.headingLevel)
    case .thematicBreak: .thematicBreak
    case .footnoteDefinition: .footnoteDefinition
    case .table: .table
    case .tableRow: .tableRow(isHeader: node.isHeaderRow)
    case .tableCell: .tableCell
    default: nil
    }
  }

  /// Whether cmark enters such a block without ever leaving it.
  private static func isLeaf(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .code, .html, .thematicBreak: true
    default: false
    }
  }
}
