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
    while let start = bytes.offset(of: "<!--", from: searched) {
      let inside = start + 4
      let close = bytes.offset(of: "-->", from: inside)
      let end = close.map { $0 + 3 } ?? bytes.count
      let content = inside..<(close ?? bytes.count)
      let lineStart = bytes[..<start].lastIndex(where: \.isLineEnd).map { $0 + 1 } ?? 0
      let lineEnd = bytes[end...].firstIndex(where: \.isLineEnd) ?? bytes.count
      comments.append(
        Comment(
          words: bytes.words(in: content).map(word), bytes: locate(start..<end), isClosed: close != nil,
          spansLines: bytes[content].contains(where: \.isLineEnd),
          leading: bytes.words(in: lineStart..<start).first.map(word),
          trailing: bytes.words(in: end..<lineEnd).first.map(word)))
      searched = end
    }
    return comments
  }
}

extension Array<UInt8> {
  fileprivate func offset(of mark: StaticString, from start: Int) -> Int? {
    let mark = Array(mark.description.utf8)
    guard count >= mark.count, start <= count - mark.count else { return nil }
    return (start...(count - mark.count)).first { self[$0..<($0 + mark.count)].elementsEqual(mark) }
  }

  fileprivate func words(in range: Range<Int>) -> [Range<Int>] {
    self[range].split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0.isLineEnd }.map(\.indices)
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
