import Diagnostics

/// Finds where the inline nodes of a block were written, by reading the block's source alongside them.
///
/// cmark's own inline positions are wrong too often: after line breaks, in wrapped links, beside entities. Its tree,
/// though, says what the source must hold, piece by piece and in order, so a cursor that follows the pieces finds each
/// exactly. Where a piece is not at the cursor (as after link reference definitions, which leave no node) the cursor
/// moves on to the next place where it is.
struct InlineReader {
  private let lines: SourceLines
  private let variables: Variables?
  private var limit = 0
  private var quotes = 0
  private var cursor = 0

  private var text: [UInt8] = []
  private var spans: [Span] = []
  private var runs: [Run] = []
  /// The marks that are open: the index of each in `spans`, and how its source is written.
  private var open: [(span: Int, style: LinkStyle)] = []

  private enum LinkStyle {
    case none, bracketed, angled, bare
  }

  init(lines: SourceLines, variables: Variables?) {
    self.lines = lines
    self.variables = variables
  }

  /// Reads the block of `kind` at the bytes `block`, inside of `quotes` quotations, alongside its inline nodes.
  mutating func read(_ events: [InlineEvent], in block: Range<Int>, quotes: Int, kind: Block.Kind) -> InlineText {
    self.quotes = quotes
    limit = min(block.upperBound, lines.bytes.count)
    cursor = min(block.lowerBound, limit)
    text.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    if case .heading(let level) = kind { skipHeadingMarks(level) }
    for (index, event) in events.enumerated() {
      let node = event.node
      switch event.kind {
      case .softBreak, .lineBreak: readBreak()
      case .codeSpan: node.withLiteral { readCode($0) }
      case .inlineHTML: readHTML(node.literal)
      case .footnoteReference: if event.isEntering { readFootnoteReference() }
      case .strong, .emphasis, .strikethrough, .link, .image:
        if event.isEntering {
          openMark(event)
        } else {
          closeMark(event.kind, next: index + 1 < events.count ? events[index + 1] : nil)
        }
      default: node.withLiteral { readFilling($0) }
      }
    }
    // Copies of the length that they need; the reader's own serve the next block.
    return InlineText(
      string: String(decoding: text, as: UTF8.self), spans: spans.map(\.self),
      runs: runs.count == 1 ? runs : runs.map(\.self))
  }

  private mutating func skipHeadingMarks(_ level: Int) {
    let marks = cursor + level
    guard marks <= limit, lines.bytes[cursor..<marks].allSatisfy({ $0 == UInt8(ascii: "#") }) else { return }
    if marks == limit || lines.bytes[marks] == UInt8(ascii: " ") || lines.bytes[marks] == UInt8(ascii: "\t") {
      cursor = lines.skipPrefix(at: marks, quotes: 0)
    }
  }

  // MARK: pieces

  /// Reads a text in which variables may be named.
  private mutating func readFilling(_ literal: Swift.Span<UInt8>) {
    guard let variables else {
      readText(literal)
      return
    }
    var start = 0
    for use in VariableUse.all(in: literal) {
      guard let value = variables[use.name] else { continue }
      readText(literal.extracting(start..<use.bytes.lowerBound))
      let mark = text.count
      readText(literal.extracting(use.bytes))
      replaceText(from: mark, with: value)
      start = use.bytes.upperBound
    }
    readText(literal.extracting(start..<literal.count))
  }

  /// Puts `value` in place of the text from `mark` on, as what its source stands for.
  private mutating func replaceText(from mark: Int, with value: String) {
    var source = cursor..<cursor
    while let run = runs.last, run.text.upperBound > mark {
      let kept = max(mark - run.text.lowerBound, 0)
      source = (run.isLiteral ? run.bytes.lowerBound + kept : run.bytes.lowerBound)..<cursor
      runs.removeLast()
      guard kept > 0 else { continue }
      runs.append(
        Run(
          text: run.text.lowerBound..<mark, bytes: run.bytes.lowerBound..<run.bytes.lowerBound + kept, isLiteral: true))
    }
    text.removeSubrange(mark...)
    text += value.utf8
    runs.append(Run(text: mark..<text.count, bytes: source, isLiteral: false))
  }

  private mutating func readText(_ literal: Swift.Span<UInt8>) {
    let isVerbatim = open.last?.style == .angled
    var index = 0
    while index < literal.count {
      let plain = plainLength(of: literal, from: index)
      if plain > 0 {
        append(lines.bytes[cursor..<cursor + plain], source: plain, isLiteral: true)
        index += plain
        continue
      }
      // An entity makes far fewer bytes, and more tell one place from another hardly better.
      let ahead = literal.bytes(index..<min(index + 16, literal.count))
      if let piece = piece(of: ahead, isVerbatim: isVerbatim) {
        append(ahead.prefix(piece.text), source: piece.source)
        index += piece.text
      } else if !seek(ahead) {
        // Nowhere ahead: the rest of the text has no source of its own.
        append(literal.bytes(index..<literal.count), source: 0)
        return
      }
    }
  }

  /// How many bytes of the literal from `index` on the source at the cursor has as they are: nearly all of most texts.
  private func plainLength(of literal: Swift.Span<UInt8>, from index: Int) -> Int {
    let longest = min(literal.count - index, limit - cursor)
    var length = 0
    while length < longest {
      let byte = lines.bytes[cursor + length]
      if byte != literal[index + length] || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") { break }
      length += 1
    }
    return length
  }

  /// How many bytes of the literal the source at the cursor makes, and from how many bytes.
  private func piece(of literal: ArraySlice<UInt8>, isVerbatim: Bool) -> (text: Int, source: Int)? {
    guard cursor < limit, let byte = literal.first else { return nil }
    let source = lines.bytes[cursor]
    if !isVerbatim {
      if source == UInt8(ascii: "\\"), cursor + 1 < limit, lines.bytes[cursor + 1] == byte, byte.isASCIIPunctuation {
        return (1, 2)
      }
      if source == UInt8(ascii: "&"), let entity = Entity(in: lines.bytes[cursor..<limit]),
        literal.starts(with: entity.text)
      {
        return (entity.text.count, entity.length)
      }
    }
    return source == byte ? (1, 1) : nil
  }

  private mutating func readBreak() {
    var end = cursor
    while end < limit, lines.bytes[end] != UInt8(ascii: "\n"), lines.bytes[end] != UInt8(ascii: "\r") {
      end += 1
    }
    append([UInt8(ascii: " ")], source: afterLineEnd(end) - cursor)
  }

  private mutating func readCode(_ literal: Swift.Span<UInt8>) {
    seekIfNeeded("`")
    let start = cursor
    let fence = runLength(of: UInt8(ascii: "`"), at: start)
    var end = start + fence
    while end < limit {
      let ticks = runLength(of: UInt8(ascii: "`"), at: end)
      if ticks == fence { break }
      end += max(ticks, 1)
    }
    var content = start + fence..<max(min(end, limit), start + fence)
    // One space on both sides is padding, which the literal lacks.
    if content.count == literal.count + 2, lines.bytes[content.lowerBound] == UInt8(ascii: " ") {
      content = content.lowerBound + 1..<content.upperBound - 1
    }
    let mark = text.count
    cursor = content.lowerBound
    append(literal.bytes(0..<literal.count), source: content.count)
    cursor = min(end + fence, limit)
    spans.append(Span(kind: .code, text: mark..<text.count, bytes: start..<cursor))
  }

  private mutating func readHTML(_ literal: String) {
    seekIfNeeded("<")
    let start = cursor
    for byte in literal.utf8 {
      if byte == UInt8(ascii: "\n") {
        cursor = min(afterLineEnd(cursor), limit)
      } else if cursor < limit {
        cursor += 1
      }
    }
    let end = cursor
    let mark = text.count
    if RawHTML.plainTag(literal) == .opening("br") {
      // A line break to the reader, and no more than that to a label.
      cursor = start
      append([UInt8(ascii: " ")], source: end - start)
    }
    spans.append(Span(kind: .html(literal), text: mark..<text.count, bytes: start..<end))
  }

  private mutating func readFootnoteReference() {
    seekIfNeeded("[^")
    let start = cursor
    cursor = (lines.bytes[cursor..<limit].firstIndex(of: UInt8(ascii: "]")) ?? limit - 1) + 1
    spans.append(Span(kind: .footnoteReference, text: text.count..<text.count, bytes: start..<cursor))
  }

  // MARK: marks

  private mutating func openMark(_ event: InlineEvent) {
    var style = LinkStyle.none
    let start: Int
    switch event.kind {
    case .strong:
      seekIfNeeded("**", or: "__")
      start = advance(2)
    case .emphasis:
      seekIfNeeded("*", or: "_")
      start = advance(1)
    case .strikethrough:
      seekIfNeeded("~")
      start = advance(min(runLength(of: UInt8(ascii: "~"), at: cursor), 2))
    case .image:
      seekIfNeeded("![")
      start = advance(2)
      style = .bracketed
    default:
      (start, style) = openLink()
    }
    spans.append(Span(kind: spanKind(of: event), text: text.count..<text.count, bytes: start..<start))
    open.append((spans.count - 1, style))
  }

  private mutating func openLink() -> (Int, LinkStyle) {
    switch cursor < limit ? lines.bytes[cursor] : 0 {
    case UInt8(ascii: "["): (advance(1), .bracketed)
    case UInt8(ascii: "<"): (advance(1), .angled)
    default: (cursor, .bare)
    }
  }

  private mutating func closeMark(_ mark: CMarkNode.Kind, next: InlineEvent?) {
    guard let (index, style) = open.popLast() else { return }
    var destination: Range<Int>?
    switch mark {
    case .strong:
      seekIfNeeded("**", or: "__")
      _ = advance(2)
    case .emphasis:
      seekIfNeeded("*", or: "_")
      _ = advance(1)
    case .strikethrough:
      seekIfNeeded("~")
      _ = advance(min(runLength(of: UInt8(ascii: "~"), at: cursor), 2))
    default:
      destination = closeLink(style, next: next, start: spans[index].bytes.lowerBound)
    }
    let span = spans[index]
    let start = span.bytes.lowerBound
    spans[index] = Span(
      kind: span.kind, text: span.text.lowerBound..<text.count, bytes: start..<max(cursor, start),
      destination: destination)
  }

  /// Moves over the end of a link that began at `start`; gives where its destination is.
  private mutating func closeLink(_ style: LinkStyle, next: InlineEvent?, start: Int) -> Range<Int>? {
    switch style {
    case .none: return nil
    case .bare: return start..<cursor
    case .angled:
      defer { cursor = min(cursor + 1, limit) }
      return start + 1..<max(cursor, start + 1)
    case .bracketed:
      seekIfNeeded("]")
      cursor = min(cursor + 1, limit)
      guard cursor < limit else { return nil }
      // What follows the text belongs to the link unless the next text says it itself.
      if let next, case .text = next.kind, next.node.withLiteral({ $0.isEmpty ? 0 : $0[0] }) == lines.bytes[cursor] {
        return nil
      }
      guard let tail = LinkTail.read(lines.bytes[cursor..<limit]) else { return nil }
      cursor = tail.end
      return tail.destination
    }
  }

  private func spanKind(of event: InlineEvent) -> Span.Kind {
    switch event.kind {
    case .strong: .strong
    case .emphasis: .emphasis
    case .strikethrough: .strikethrough
    case .image: .image(destination: event.node.destination(filling: variables))
    default: .link(destination: event.node.destination(filling: variables))
    }
  }

  // MARK: the cursor

  /// Appends `literal`, which the next `source` bytes say; `isLiteral` where it is known that they are the same bytes.
  private mutating func append(_ literal: ArraySlice<UInt8>, source: Int, isLiteral: Bool = false) {
    let range = text.count..<text.count + literal.count
    text.append(contentsOf: literal)
    let bytes = cursor..<min(cursor + source, limit)
    cursor = bytes.upperBound
    let run = Run(text: range, bytes: bytes, isLiteral: isLiteral || lines.bytes[bytes] == literal)
    if run.isLiteral, let last = runs.last, last.isLiteral, last.bytes.upperBound == bytes.lowerBound {
      runs[runs.count - 1] = Run(
        text: last.text.lowerBound..<range.upperBound, bytes: last.bytes.lowerBound..<bytes.upperBound, isLiteral: true)
    } else {
      runs.append(run)
    }
  }

  /// Moves on by `count` bytes; gives where the cursor was.
  private mutating func advance(_ count: Int) -> Int {
    defer { cursor = min(cursor + count, limit) }
    return cursor
  }

  private mutating func seekIfNeeded(_ marks: String, or others: String? = nil) {
    if isAt(marks) { return }
    if let others, isAt(others) { return }
    if seek(Array(marks.utf8)[...]) { return }
    if let others { _ = seek(Array(others.utf8)[...]) }
  }

  private func isAt(_ marks: String) -> Bool {
    var offset = cursor
    for mark in marks.utf8 {
      if offset >= limit || lines.bytes[offset] != mark { return false }
      offset += 1
    }
    return true
  }

  /// Moves on to the next place that begins with `wanted`; says whether there is one.
  private mutating func seek(_ wanted: ArraySlice<UInt8>) -> Bool {
    var index = cursor + 1
    while index + wanted.count <= limit {
      if lines.bytes[index..<limit].starts(with: wanted) {
        cursor = index
        return true
      }
      index += 1
    }
    return false
  }

  private func runLength(of byte: UInt8, at offset: Int) -> Int {
    lines.bytes[min(offset, limit)..<limit].prefix { $0 == byte }.count
  }

  /// The offset of the content after the line end at `offset`.
  private func afterLineEnd(_ offset: Int) -> Int {
    var offset = offset
    if offset < limit, lines.bytes[offset] == UInt8(ascii: "\r") { offset += 1 }
    if offset < limit, lines.bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
    return min(lines.skipPrefix(at: offset, quotes: quotes), limit)
  }
}

extension UInt8 {
  /// Whether a backslash before it makes it stand for itself (CommonMark 0.29 §6.1).
  fileprivate var isASCIIPunctuation: Bool {
    (33...47).contains(self) || (58...64).contains(self) || (91...96).contains(self) || (123...126).contains(self)
  }
}

extension Swift.Span<UInt8> {
  /// A copy of the bytes in `range`.
  fileprivate func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { range.map { self[$0] }[...] }
}
