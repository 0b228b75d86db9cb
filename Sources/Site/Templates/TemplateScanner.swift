import Diagnostics

/// Cuts a template into literals and tags, in one pass over its bytes.
///
/// A tag that prints nothing and stands alone on its line takes the line with it, as the Mustache specification says. A
/// partial's lines are not indented as its tag is: white space means nothing to HTML here.
struct TemplateScanner {
  private(set) var tokens: [TemplateToken] = []
  private(set) var diagnostics: [Diagnostic] = []

  let file: SourceFile
  var delimiters = TemplateDelimiters.standard
  private var literalStart = 0

  init(_ file: SourceFile) {
    self.file = file
    var position = 0
    while let open = file.firstOffset(of: delimiters.open, in: position..<file.bytes.count) {
      position = scanTag(at: open)
    }
    endLiteral(at: file.bytes.count)
  }

  /// Reads the tag that opens at `open` and returns where to go on.
  private mutating func scanTag(at open: Int) -> Int {
    let start = open + delimiters.open.count
    guard start < file.bytes.count else { return reportUnclosed(open..<start, content: start..<start) }
    switch file.bytes[start] {
    case UInt8(ascii: "!"): return scanComment(open..<start + 1)
    case UInt8(ascii: "="): return scanDelimiters(open..<start + 1)
    case UInt8(ascii: "{") where delimiters == .standard: return scanTriple(open..<start + 1)
    case let sigil:
      let role = TemplateTag.Role(sigil: sigil)
      return scanTag(open..<start + (role == nil ? 0 : 1), role: role ?? .escaped)
    }
  }

  private mutating func scanComment(_ opening: Range<Int>) -> Int {
    let rest = opening.upperBound..<file.bytes.count
    guard let close = file.firstOffset(of: delimiters.close, in: rest) else {
      report("'\(file.text(opening))' is closed by no '\(closing)'", at: opening)
      return rest.upperBound
    }
    return drop(opening.lowerBound..<close + delimiters.close.count)
  }

  private mutating func scanTriple(_ opening: Range<Int>) -> Int {
    let content = content(from: opening.upperBound)
    guard let content else { return reportUnclosed(opening) }
    let end = content.upperBound + 2
    guard end < file.bytes.count, file.bytes[end] == UInt8(ascii: "}") else {
      let missing = Edit(replacing: file.range(end..<end), with: "}")
      report(
        "'{{{' is closed by '}}}', not by '}}'", at: opening.lowerBound..<end,
        fix: Fix(.safe, "add the third '}'", edits: [missing]))
      return end
    }
    return append(.unescaped, opening.lowerBound..<end + 1, content: content)
  }

  private mutating func scanTag(_ opening: Range<Int>, role: TemplateTag.Role) -> Int {
    guard let content = content(from: opening.upperBound) else { return reportUnclosed(opening) }
    return append(role, opening.lowerBound..<content.upperBound + delimiters.close.count, content: content)
  }

  /// Adds the tag with `content` between its delimiters, and returns where to go on.
  private mutating func append(_ role: TemplateTag.Role, _ bytes: Range<Int>, content: Range<Int>) -> Int {
    let nameBytes = file.trimmed(content)
    let name = file.text(nameBytes)
    if nameBytes.isEmpty {
      report("'\(file.text(bytes))' names nothing", at: bytes)
      return drop(bytes)
    }
    if let wrong = name.first(where: { !belongsToName($0, ofFile: role.namesFile) }) {
      report("'\(name)' is no name: '\(wrong)' stands in none", at: nameBytes)
      return drop(bytes)
    }
    let tag = TemplateTag(role: role, name: name, nameBytes: nameBytes, bytes: bytes, delimiters: delimiters)
    var end = bytes.upperBound
    switch role {
    case .escaped, .unescaped:
      endLiteral(at: bytes.lowerBound)
      literalStart = end
    case .section, .inverted, .close, .partial, .parent, .block:
      end = drop(bytes)
    }
    tokens.append(.tag(tag))
    return end
  }

  /// Ends the literal before a tag that prints nothing, together with its line if it stands alone on it, and returns
  /// where the next literal starts.
  mutating func drop(_ tag: Range<Int>) -> Int {
    var line = tag
    if let start = file.blankLineStart(before: tag.lowerBound), let end = file.blankLineEnd(after: tag.upperBound) {
      line = start..<end
    }
    endLiteral(at: line.lowerBound)
    literalStart = line.upperBound
    return line.upperBound
  }

  private mutating func endLiteral(at end: Int) {
    if literalStart < end { tokens.append(.literal(literalStart..<end)) }
  }

  mutating func report(_ message: String, at bytes: Range<Int>, fix: Fix? = nil) {
    let fixes = fix.map { [$0] } ?? []
    diagnostics.append(Diagnostic(.templateSyntax, message, at: file.range(bytes), fixes: fixes))
  }
}

extension TemplateScanner {
  /// The closing delimiter, as text.
  var closing: String { String(decoding: delimiters.close, as: UTF8.self) }

  /// What stands between `start` and the delimiter that closes the tag; `nil` where another tag, or the end of the line,
  /// comes first.
  private func content(from start: Int) -> Range<Int>? {
    let end = endOfContent(from: start)
    return end < file.bytes.count && file.holds(delimiters.close, at: end) ? start..<end : nil
  }

  /// How far a tag reaches whose content starts at `start`.
  private func endOfContent(from start: Int) -> Int {
    let end = file.bytes.indices[start...].first { index in
      file.bytes[index].isLineEnd || file.holds(delimiters.close, at: index) || file.holds(delimiters.open, at: index)
    }
    return end ?? file.bytes.count
  }

  /// Says of the tag that begins with `opening` that nothing closes it, and returns where to go on.
  private mutating func reportUnclosed(_ opening: Range<Int>) -> Int {
    let limit = endOfContent(from: opening.upperBound)
    return reportUnclosed(opening, content: opening.upperBound..<limit)
  }

  /// Says of the tag that begins with `opening` that nothing closes it, and returns where its `content` ends.
  mutating func reportUnclosed(_ opening: Range<Int>, content: Range<Int>) -> Int {
    let text = file.trimmed(content)
    let end = file.bytes[text].firstIndex { $0.isBlank || $0.isLineEnd } ?? text.upperBound
    let range = opening.lowerBound..<max(opening.upperBound, end)
    report("'\(file.text(opening))' is closed by no '\(closing)' on its line", at: range)
    return content.upperBound
  }
}

private func belongsToName(_ character: Character, ofFile isFile: Bool) -> Bool {
  switch character {
  case "a"..."z", "A"..."Z", "0"..."9", "_", ".": true
  case "-", "/": isFile
  default: false
  }
}
