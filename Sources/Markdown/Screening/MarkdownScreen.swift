/// Looks through Markdown once, before cmark does, for what would stall cmark.
struct MarkdownScreen {
  /// The first limit that is gone beyond; `nil` where none is.
  private(set) var excess: (limit: MarkdownLimit, offset: Int)?

  // Of the whole file.
  private var openings = 0
  private var closings = 0
  private var footnotes = 0
  private var declarations = 0
  private var emphasis = 0
  private var tildes = 0
  private var mentions = 0
  private var quotations = 0
  private var tables = 0
  private var cells = 0
  private var variables = 0
  private var longestDefinition: LinkDefinition?
  /// Where the last definition ends: what stands in its title is none.
  private var definitionEnd = 0

  // Of the line and of the paragraph.
  private var pipes = 0
  private var lines = 0
  private var widestRow = 0
  private var paragraph = 0
  /// What the line begins with, and how far from its start: the mark of a quotation or an item.
  private var firstMarker: (byte: UInt8, columns: Int)?

  /// Goes through `bytes` from `start` on, up to the first limit.
  mutating func scan(_ bytes: Swift.Span<UInt8>, from start: Int) {
    if bytes.count > MarkdownLimit.size.most { exceed(.size, at: MarkdownLimit.size.most) }
    var index = start
    var textStart = beginLine(in: bytes, at: index)
    // The ASCII characters since the last blank are those from here on, but for what is not ASCII among them.
    var wordStart = index
    var wide = 0
    while index < bytes.count, excess == nil {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        endWord(from: wordStart, to: index, wide: wide)
        endLine(in: bytes, textStart..<index)
        if byte == UInt8(ascii: "\r"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") { index += 1 }
        textStart = beginLine(in: bytes, at: index + 1)
        (wordStart, wide) = (index + 1, 0)
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        endWord(from: wordStart, to: index, wide: wide)
        (wordStart, wide) = (index + 1, 0)
      case UInt8(ascii: "|"):
        pipes += 1
        check(pipes, .pipes, at: index)
      case UInt8(ascii: "["):
        openings += 1
        check(openings, .brackets, at: index)
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "^") {
          footnotes += 1
          check(footnotes, .footnotes, at: index)
        }
      case UInt8(ascii: "]"):
        closings += 1
        check(closings, .brackets, at: index)
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ":"), index >= definitionEnd {
          let definition = LinkDefinition(in: bytes, at: index)
          definitionEnd = definition.end
          if definition.length > longestDefinition?.length ?? 0 { longestDefinition = definition }
        }
      case UInt8(ascii: "<"):
        if Self.declares(bytes, at: index + 1) {
          declarations += 1
          check(declarations, .declarations, at: index)
        }
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        emphasis += 1
        check(emphasis, .emphasis, at: index)
      case UInt8(ascii: "~"):
        tildes += 1
        check(tildes, .tildes, at: index)
      case UInt8(ascii: "@"):
        mentions += 1
        check(mentions, .mentions, at: index)
      case UInt8(ascii: "{"):
        if index + 1 < bytes.count, bytes[index + 1] == byte {
          variables += 1
          check(variables, .variables, at: index)
        }
      case 0x80...: wide += 1
      default: break
      }
      index += 1
    }
    if excess != nil { return }
    endWord(from: wordStart, to: index, wide: wide)
    endLine(in: bytes, textStart..<index)
    endParagraph(at: index)
    if let longestDefinition, longestDefinition.length > MarkdownLimit.references.most / max(openings, 1) {
      exceed(.references, at: longestDefinition.start)
    }
  }

  /// Whether what stands behind a `<` makes cmark look for its end; that of a comment, `<!--`, it does not look for long.
  private static func declares(_ bytes: Swift.Span<UInt8>, at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index] == UInt8(ascii: "?") { return true }
    return bytes[index] == UInt8(ascii: "!") && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "-"))
  }

  private mutating func exceed(_ limit: MarkdownLimit, at offset: Int) {
    if excess == nil { excess = (limit, offset) }
  }

  private mutating func check(_ count: Int, _ limit: MarkdownLimit, at offset: Int) {
    if count > limit.most { exceed(limit, at: offset) }
  }

  private mutating func endWord(from start: Int, to end: Int, wide: Int) {
    if end - start - wide > MarkdownLimit.unbroken.most { exceed(.unbroken, at: start) }
  }

  /// Goes through what the line at `start` begins with, and gives where its text starts.
  private mutating func beginLine(in bytes: Swift.Span<UInt8>, at start: Int) -> Int {
    var index = start
    var markers = 0
    var columns = 0
    firstMarker = nil
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "): columns += 1
      case UInt8(ascii: "\t"): columns += 4
      case UInt8(ascii: ">"):
        markers += 1
        quotations += 1
        check(quotations, .quotations, at: index)
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard Self.isBlank(bytes, at: index + 1) else { return index }
        markers += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard let mark = Self.endOfNumber(in: bytes, at: index) else { return index }
        index = mark
        markers += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return index
      default:
        if columns > MarkdownLimit.indentation.most { exceed(.indentation, at: index) }
        return index
      }
      if markers == 1, firstMarker == nil { firstMarker = (bytes[index], columns) }
      if markers > MarkdownLimit.containers.most { exceed(.containers, at: index) }
      if excess != nil { return index }
      index += 1
    }
    return index
  }

  /// The offset of the `.` or `)` after the digits at `index`, where they number an item.
  private static func endOfNumber(in bytes: Swift.Span<UInt8>, at index: Int) -> Int? {
    var end = index
    while end < bytes.count, end - index < 10, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end]) { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else { return nil }
    return isBlank(bytes, at: end + 1) ? end : nil
  }

  private static func isBlank(_ bytes: Swift.Span<UInt8>, at index: Int) -> Bool {
    index >= bytes.count || bytes[index] == UInt8(ascii: " ") || (9...13).contains(bytes[index])
  }

  /// Ends the line whose text, behind what it begins with, is at `text`.
  private mutating func endLine(in bytes: Swift.Span<UInt8>, _ text: Range<Int>) {
    defer { pipes = 0 }
    if text.isEmpty, endsParagraph { return endParagraph(at: text.upperBound) }
    if lines == 0 { paragraph = text.lowerBound }
    lines += 1
    if lines > MarkdownLimit.paragraphLines.most { exceed(.paragraphLines, at: text.lowerBound) }
    widestRow = max(widestRow, pipes)
    // Without a line before it, it parts nothing; with one, cmark reads all of the paragraph again.
    if lines > 1, Self.partsTable(bytes, text) {
      tables += 1
      check(tables, .tables, at: text.lowerBound)
      cells += (widestRow + 1) * lines
      check(cells, .cells, at: paragraph)
    }
  }

  /// Whether a line without text ends a paragraph: not so an empty item, which does not interrupt one.
  private var endsParagraph: Bool {
    guard let firstMarker else { return true }
    return firstMarker.byte == UInt8(ascii: ">") && firstMarker.columns < 4
  }

  private static func partsTable(_ bytes: Swift.Span<UInt8>, _ text: Range<Int>) -> Bool {
    var hasDash = false
    for index in text {
      switch bytes[index] {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), 9...13: break
      default: return false
      }
    }
    return hasDash
  }

  private mutating func endParagraph(at offset: Int) {
    if widestRow > 0 {
      cells += (widestRow + 1) * lines
      if cells > MarkdownLimit.cells.most { exceed(.cells, at: paragraph) }
    }
    (lines, widestRow) = (0, 0)
  }
}
