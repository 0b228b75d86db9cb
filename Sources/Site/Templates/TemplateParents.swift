import Diagnostics

/// Looks at the parent tags of a file: at what stands directly in them, and at the lines that they take along.
///
/// A parent tag with all that is in it stands for a partial, so the line where it starts and the line where it ends go
/// with it if nothing else stands on them. What a block in it says begins on the line below the tag that opens it.
struct TemplateParents {
  private(set) var tokens: [TemplateToken]
  private(set) var diagnostics: [Diagnostic] = []

  private let file: SourceFile

  init(_ file: SourceFile, tokens: [TemplateToken]) {
    self.file = file
    self.tokens = tokens
    for (index, token) in tokens.enumerated() {
      guard case .tag(let tag) = token, tag.role == .parent, let end = tag.end, let closing = tag.closing else {
        continue
      }
      takeLines(from: tag.bytes.lowerBound, to: closing.bytes.upperBound, around: index...end)
      readContent(of: tag, from: index, to: end)
    }
  }

  private mutating func readContent(of parent: TemplateTag, from start: Int, to end: Int) {
    var first: [String: TemplateTag] = [:]
    for (index, tag) in tokens.outermostTags(in: start + 1..<end) {
      guard tag.role == .block else {
        report("'\(file.text(tag.bytes))' does nothing here: in a parent tag only blocks count", at: tag.bytes)
        continue
      }
      if let other = first[tag.name] {
        let note = Note("filled here first", at: file.range(other.nameBytes))
        report("block '\(tag.name)' is filled twice for '\(parent.name)'", at: tag.nameBytes, notes: [note])
      }
      first[tag.name] = first[tag.name] ?? tag
      if let blockEnd = tag.end { trimContent(of: tag, from: index, to: blockEnd) }
    }
  }

  private mutating func takeLines(from start: Int, to end: Int, around tokens: ClosedRange<Int>) {
    guard let lineStart = file.blankLineStart(before: start), let lineEnd = file.blankLineEnd(after: end) else {
      return
    }
    trimLiteral(at: tokens.lowerBound - 1, to: 0..<lineStart)
    trimLiteral(at: tokens.upperBound + 1, to: lineEnd..<file.bytes.count)
  }

  private mutating func trimContent(of tag: TemplateTag, from start: Int, to end: Int) {
    if let line = file.blankLineEnd(after: tag.bytes.upperBound) {
      trimLiteral(at: start + 1, to: line..<file.bytes.count)
    }
    if let closing = tag.closing, let line = file.blankLineStart(before: closing.bytes.lowerBound) {
      trimLiteral(at: end - 1, to: 0..<line)
    }
  }

  /// Leaves only what lies in `range` of a literal.
  private mutating func trimLiteral(at index: Int, to range: Range<Int>) {
    guard tokens.indices.contains(index), case .literal(let bytes) = tokens[index] else { return }
    tokens[index] = .literal(bytes.clamped(to: range))
  }

  private mutating func report(_ message: String, at bytes: Range<Int>, notes: [Note] = []) {
    diagnostics.append(Diagnostic(.templateSyntax, message, at: file.range(bytes), notes: notes))
  }
}

extension [TemplateToken] {
  /// The tags in `range` that stand in no other one there.
  func outermostTags(in range: Range<Int>) -> [(index: Int, tag: TemplateTag)] {
    var found: [(index: Int, tag: TemplateTag)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if case .tag(let tag) = self[index] {
        found.append((index, tag))
        index = tag.end ?? index
      }
      index += 1
    }
    return found
  }
}
