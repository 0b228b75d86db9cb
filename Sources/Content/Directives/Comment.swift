import Markdown

/// An HTML comment, as words.
struct Comment {
  /// The words between `<!--` and `-->`.
  let words: [Word]

  /// The comment's bytes in the file, its marks included.
  let bytes: Range<Int>

  /// Whether it ends with `-->`.
  let isClosed: Bool

  /// Whether it ends on another line than it starts on.
  let spansLines: Bool

  /// Where it has `--` inside, which HTML does not allow.
  let doubleHyphen: Range<Int>?

  /// What else stands on its line before it; where that is a comment too, its first mark.
  let leading: Word?

  /// What else stands on its line after it; where that is a comment too, its first mark.
  let trailing: Word?
}

extension Comment {
  /// The comments in `literal`, raw HTML of which `locate` tells where a stretch of its UTF-8 was written.
  static func all(in literal: String, locate: (Range<Int>) -> Range<Int>) -> [Comment] {
    let bytes = Array(literal.utf8)
    func word(_ range: Range<Int>) -> Word { Word(String(decoding: bytes[range], as: UTF8.self), at: locate(range)) }
    var comments: [Comment] = []
    var previous: Range<Int>?
    while let start = bytes.offset(of: CommentMark.opening, in: (previous?.upperBound ?? 0)..<bytes.count) {
      let inside = start + CommentMark.opening.count
      let close = bytes.offset(of: CommentMark.closing, in: inside..<bytes.count)
      let content = inside..<(close ?? bytes.count)
      let end = close.map { $0 + CommentMark.closing.count } ?? bytes.count
      // Only what stands since the comment before, so that a line of comments is not read once for each.
      let gap = (previous?.upperBound ?? 0)..<start
      let line = bytes[gap].lastIndex(where: \.isLineEnd).map { $0 + 1..<start }
      let neighbour = line == nil ? previous.map { $0.lowerBound..<$0.lowerBound + CommentMark.opening.count } : nil
      comments.append(
        Comment(
          words: bytes.words(in: content).map(word), bytes: locate(start..<end), isClosed: close != nil,
          spansLines: bytes[content].contains(where: \.isLineEnd),
          doubleHyphen: bytes.offset(of: CommentMark.hyphens, in: content).map { locate($0..<$0 + 2) },
          leading: (bytes.firstWord(in: line ?? gap) ?? neighbour).map(word),
          trailing: bytes.firstWord(in: end..<bytes.count).map(word)))
      previous = start..<end
    }
    return comments
  }
}

/// What HTML comments are made of.
private enum CommentMark {
  static let opening = Array("<!--".utf8)
  static let closing = Array("-->".utf8)
  static let hyphens = Array("--".utf8)
}

extension [UInt8] {
  /// Where `mark` first stands in `range`.
  fileprivate func offset(of mark: [UInt8], in range: Range<Int>) -> Int? {
    guard range.count >= mark.count else { return nil }
    return (range.lowerBound...range.upperBound - mark.count).first { start in
      self[start] == mark[0] && self[start..<start + mark.count].elementsEqual(mark)
    }
  }

  /// The first word in `range` before a line ends; it ends before a comment.
  fileprivate func firstWord(in range: Range<Int>) -> Range<Int>? {
    // Step by step, and no further than the word: a line can hold thousands of comments.
    guard let start = self[range].firstIndex(where: { !$0.isSpace || $0.isLineEnd }), !self[start].isLineEnd else {
      return nil
    }
    let mark = CommentMark.opening
    if self[start...].starts(with: mark) { return start..<start + mark.count }
    let end = self[start..<range.upperBound].indices.first { self[$0].isSpace || self[$0...].starts(with: mark) }
    return start..<(end ?? range.upperBound)
  }

  /// Whether the byte at `index` is one of the two of a no-break space, which looks like any other.
  private func isNoBreakSpace(at index: Int) -> Bool {
    self[index] == 0xC2 && index + 1 < count && self[index + 1] == 0xA0
      || self[index] == 0xA0 && index > 0 && self[index - 1] == 0xC2
  }

  /// The words in `range`, parted by white space; a quote after `=` holds a value with spaces together.
  fileprivate func words(in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    var isQuoted = false
    for index in range {
      if self[index] == UInt8(ascii: "\""), isQuoted || start != nil && self[index - 1] == UInt8(ascii: "=") {
        isQuoted.toggle()
      }
      let isSpace = !isQuoted && (self[index].isSpace || isNoBreakSpace(at: index))
      if isSpace, let first = start {
        words.append(first..<index)
        start = nil
      } else if !isSpace, start == nil {
        start = index
      }
    }
    if let start { words.append(start..<range.upperBound) }
    return words
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
  fileprivate var isSpace: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || isLineEnd }
}
