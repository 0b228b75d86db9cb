import Diagnostics

/// Cuts a template into literals and tags, in one pass over its bytes.
///
/// A section, comment or partial tag that stands alone on its line takes the line with it, as the Mustache
/// specification says. A partial's lines are not indented as its tag is: white space means nothing to HTML here.
struct TemplateScanner {
  private(set) var tokens: [TemplateToken] = []
  private(set) var diagnostics: [Diagnostic] = []

  private let file: SourceFile
  private var literalStart = 0

  init(_ file: SourceFile) {
    self.file = file
    var position = 0
    while let open = braces(UInt8(ascii: "{"), from: position, to: file.bytes.count) {
      position = scanTag(at: open)
    }
    endLiteral(at: file.bytes.count)
  }

  /// Reads the tag that opens at `open` and returns where to go on.
  private mutating func scanTag(at open: Int) -> Int {
    let isComment = byte(at: open + 2) == UInt8(ascii: "!")
    let isTriple = byte(at: open + 2) == UInt8(ascii: "{")
    let contentStart = open + (isTriple ? 3 : 2)
    let limit = isComment ? file.bytes.count : endOfTag(from: contentStart)
    guard let close = braces(UInt8(ascii: "}"), from: contentStart, to: limit) else {
      let content = trimmed(contentStart..<limit)
      let end = file.bytes[content].firstIndex(where: isBlankOrLineEnd) ?? content.upperBound
      let opening = file.text(open..<contentStart)
      report("'\(opening)' is closed by no '}}'\(isComment ? "" : " on its line")", at: open..<end)
      return limit
    }
    var end = close + 2
    if isTriple {
      guard byte(at: end) == UInt8(ascii: "}") else {
        report(
          "'{{{' is closed by '}}}', not by '}}'", at: open..<end,
          fix: Fix(.safe, "add the third '}'", edits: [Edit(replacing: file.range(end..<end), with: "}")]))
        return end
      }
      end += 1
    }
    if isComment { return drop(open..<end) }
    guard let tag = tag(open..<end, content: contentStart..<close, isTriple: isTriple) else { return drop(open..<end) }
    switch tag.role {
    case .escaped, .unescaped:
      endLiteral(at: open)
      literalStart = end
    case .section, .inverted, .close, .partial:
      end = drop(open..<end)
    }
    tokens.append(.tag(tag))
    return end
  }

  /// The tag with `content` between its braces; `nil`, and a diagnostic, where it is none.
  private mutating func tag(_ bytes: Range<Int>, content: Range<Int>, isTriple: Bool) -> TemplateTag? {
    var nameStart = content.lowerBound
    var role: TemplateTag.Role = isTriple ? .unescaped : .escaped
    if !isTriple, let sigil = content.isEmpty ? nil : byte(at: nameStart) {
      switch sigil {
      case UInt8(ascii: "#"): role = .section
      case UInt8(ascii: "^"): role = .inverted
      case UInt8(ascii: "/"): role = .close
      case UInt8(ascii: ">"): role = .partial
      case UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "$"):
        let way = sigil == UInt8(ascii: "&") ? "; '{{{name}}}' prints HTML" : ""
        report("'{{\(file.text(nameStart..<nameStart + 1))' opens no tag of Lockstep\(way)", at: bytes)
        return nil
      default: break
      }
      if role != .escaped { nameStart += 1 }
    }
    let nameBytes = trimmed(nameStart..<content.upperBound)
    let name = file.text(nameBytes)
    if nameBytes.isEmpty {
      report("'\(file.text(bytes))' names nothing", at: bytes)
      return nil
    }
    if let wrong = name.first(where: { !belongsToName($0, ofPartial: role == .partial) }) {
      report("'\(name)' is no name: '\(wrong)' stands in none", at: nameBytes)
      return nil
    }
    return TemplateTag(role: role, name: name, nameBytes: nameBytes, bytes: bytes)
  }

  /// Ends the literal before a tag that prints nothing, together with its line if it stands alone on it, and returns
  /// where the next literal starts.
  private mutating func drop(_ tag: Range<Int>) -> Int {
    let line = standaloneLine(around: tag) ?? tag
    endLiteral(at: line.lowerBound)
    literalStart = line.upperBound
    return line.upperBound
  }

  private mutating func endLiteral(at end: Int) {
    if literalStart < end { tokens.append(.literal(literalStart..<end)) }
  }

  private mutating func report(_ message: String, at bytes: Range<Int>, fix: Fix? = nil) {
    let fixes = fix.map { [$0] } ?? []
    diagnostics.append(Diagnostic(.templateSyntax, message, at: file.range(bytes), fixes: fixes))
  }
}

extension TemplateScanner {
  private func byte(at index: Int) -> UInt8? {
    index < file.bytes.count ? file.bytes[index] : nil
  }

  /// Where the first two `brace`s in a row stand.
  private func braces(_ brace: UInt8, from start: Int, to end: Int) -> Int? {
    var index = start
    while index + 1 < end {
      if file.bytes[index] == brace, file.bytes[index + 1] == brace { return index }
      index += 1
    }
    return nil
  }

  /// How far a tag may reach that starts before `start`: to the end of its line, or to the next tag.
  private func endOfTag(from start: Int) -> Int {
    let nextTag = braces(UInt8(ascii: "{"), from: start, to: file.bytes.count) ?? file.bytes.count
    return file.bytes[start..<nextTag].firstIndex(where: isLineEnd) ?? nextTag
  }

  private func trimmed(_ bytes: Range<Int>) -> Range<Int> {
    let text = file.bytes[bytes]
    guard let first = text.firstIndex(where: { !isBlank($0) }), let last = text.lastIndex(where: { !isBlank($0) })
    else { return bytes.lowerBound..<bytes.lowerBound }
    return first..<last + 1
  }

  /// The line of `tag` with its line end, if there are only blanks beside the tag.
  private func standaloneLine(around tag: Range<Int>) -> Range<Int>? {
    var start = tag.lowerBound
    while start > 0, isBlank(file.bytes[start - 1]) { start -= 1 }
    guard start == 0 || isLineEnd(file.bytes[start - 1]) else { return nil }
    var end = tag.upperBound
    while let next = byte(at: end), isBlank(next) { end += 1 }
    guard let next = byte(at: end) else { return start..<end }
    guard isLineEnd(next) else { return nil }
    let isPair = next == UInt8(ascii: "\r") && byte(at: end + 1) == UInt8(ascii: "\n")
    return start..<end + (isPair ? 2 : 1)
  }
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

private func isLineEnd(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
}

private func isBlankOrLineEnd(_ byte: UInt8) -> Bool {
  isBlank(byte) || isLineEnd(byte)
}

private func belongsToName(_ character: Character, ofPartial isPartial: Bool) -> Bool {
  switch character {
  case "a"..."z", "A"..."Z", "0"..."9", "_", ".": true
  case "-", "/": isPartial
  default: false
  }
}
