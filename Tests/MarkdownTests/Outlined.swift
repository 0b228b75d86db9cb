import Diagnostics
import Markdown
import TestSupport

/// The outline of a document in which a test has marked the places that it expects.
///
/// Places are compared as the document with marks around them, so that a failure shows where they are.
struct Outlined {
  /// The document with the marks that the test has put.
  let expected: String

  private let outline: Outline

  init(_ text: MarkedText) throws {
    outline = try Document(parsing: text.file("article.md")).outline()
    expected = Self.text(of: outline.source, marking: text.ranges)
  }

  /// The document with marks around the blocks that are `wanted`.
  func blocks(where wanted: (Block.Kind) -> Bool) -> String {
    marking(outline.blocks.filter { wanted($0.kind) }.map(\.bytes))
  }

  /// The document with marks around the spans that are `wanted`.
  func spans(where wanted: (Span.Kind) -> Bool) -> String {
    marking(outline.blocks.flatMap(\.text.spans).filter { wanted($0.kind) }.map(\.bytes))
  }

  /// The document with marks around each place where a reader sees `words`.
  func places(of words: String) -> String {
    marking(
      outline.blocks.map(\.text).flatMap { text in
        text.string.ranges(of: words).map { found in
          let start = text.string.utf8.distance(from: text.string.startIndex, to: found.lowerBound)
          return text.bytes(of: start..<start + words.utf8.count)
        }
      })
  }

  private func marking(_ ranges: [Range<Int>]) -> String { Self.text(of: outline.source, marking: ranges) }

  private static func text(of source: SourceFile, marking ranges: [Range<Int>]) -> String {
    var text = ""
    for offset in 0...source.bytes.count {
      let starting = ranges.filter { $0.lowerBound == offset }
      text += String(repeating: "›", count: ranges.count { $0.upperBound == offset && !$0.isEmpty })
      text += String(repeating: "‹›", count: starting.count(where: \.isEmpty))
      text += String(repeating: "‹", count: starting.count { !$0.isEmpty })
      // A character's first byte stands for all of it; a place inside of one would show as two marks elsewhere.
      guard offset < source.bytes.count, !UTF8.isContinuation(source.bytes[offset]) else { continue }
      let end = source.bytes[(offset + 1)...].firstIndex { !UTF8.isContinuation($0) } ?? source.bytes.count
      text += source.text(offset..<end)
    }
    return text
  }
}
