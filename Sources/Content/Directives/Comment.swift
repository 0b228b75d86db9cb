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

  /// What else stands on its lines before it.
  let leading: Word?

  /// What else stands on its lines after it; where that is a comment too, its first mark.
  let trailing: Word?
}

extension Comment {
  /// The comments in `literal`, raw HTML of which `locate` tells where a stretch of its UTF-8 was written.
  static func all(in literal: String, locate: (Range<Int>) -> Range<Int>) -> [Comment] {
    let bytes = Array(literal.utf8)
    func word(_ range: Range<Int>) -> Word { Word(String(decoding: bytes[range], as: UTF8.self), at: locate(range)) }
    var comments: [Comment] = []
    var searched = 0
    while let start = bytes[searched...].offset(of: "<!--") {
      let inside = start + 4
      let close = bytes[inside...].offset(of: "-->")
      let end = close.map { $0 + 3 } ?? bytes.count
      let content = inside..<(close ?? bytes.count)
      let lineStart = bytes[..<start].lastIndex(where: \.isLineEnd).map { $0 + 1 } ?? 0
      let lineEnd = bytes[end...].firstIndex(where: \.isLineEnd) ?? bytes.count
      comments.append(
        Comment(
          words: bytes.words(in: content).map(word), bytes: locate(start..<end), isClosed: close != nil,
          spansLines: bytes[content].contains(where: \.isLineEnd),
          doubleHyphen: bytes[content].offset(of: "--").map { locate($0..<$0 + 2) },
          leading: bytes.words(in: lineStart..<start).first.map(word),
          trailing: bytes.words(in: end..<lineEnd).first.map(word)))
      searched = end
    }
    return comments
  }
}

extension ArraySlice<UInt8> {
  /// Where `mark` first stands.
  fileprivate func offset(of mark: StaticString) -> Int? {
    let mark = Array(mark.description.utf8)
    guard count >= mark.count else { return nil }
    return (startIndex...(endIndex - mark.count)).first { self[$0..<($0 + mark.count)].elementsEqual(mark) }
  }
}

extension [UInt8] {
  /// The words in `range`, parted by white space; a quote after `=` holds a value with spaces together.
  fileprivate func words(in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    var isQuoted = false
    for index in range {
      if self[index] == UInt8(ascii: "\""), isQuoted || start != nil && self[index - 1] == UInt8(ascii: "=") {
        isQuoted.toggle()
      }
      let isSpace = !isQuoted && self[index].isSpace
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
