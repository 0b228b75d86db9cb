/// What a reader sees of a block's inline content, and where each byte of it was written.
///
/// An object, since blocks, items and claims pass it on.
public final class InlineText: Sendable {
  /// The visible text: marks dropped, entities decoded, line breaks as spaces.
  public let string: String

  /// The marks around stretches of the text, in the order in which they open.
  public let spans: [Span]

  /// Where the text stands in the file, byte for byte, as nearly all texts do; `nil` where ``runs`` are several, or none.
  private let start: Int?

  private let parts: [Run]

  /// Which bytes of the file each stretch of the text was written as, in order and without gaps in the text.
  package var runs: [Run] {
    let length = string.utf8.count
    return start.map { [Run(text: 0..<length, bytes: $0..<$0 + length, isLiteral: true)] } ?? parts
  }

  package init(string: String, spans: [Span], runs: [Run]) {
    self.string = string
    self.spans = spans
    if let only = runs.first, runs.count == 1, only.isLiteral, only.text == 0..<string.utf8.count {
      (start, parts) = (only.bytes.lowerBound, [])
    } else {
      (start, parts) = (nil, runs)
    }
  }

  /// No text.
  public static let empty = InlineText(string: "", spans: [], runs: [])

  /// The bytes of the file in which `range`, UTF-8 offsets of ``string``, was written.
  ///
  /// Exact where text stands for itself; an entity or an escape counts whole. An empty range gives an empty range.
  public func bytes(of range: Range<Int>) -> Range<Int> {
    let start = sourceOffset(of: range.lowerBound, atEnd: false)
    let end = range.isEmpty ? start : sourceOffset(of: range.upperBound, atEnd: true)
    return start..<max(start, end)
  }

  private func sourceOffset(of offset: Int, atEnd: Bool) -> Int {
    if let start { return start + min(offset, string.utf8.count) }
    let runs = parts
    guard let first = runs.first else { return 0 }
    // The last run that starts before the offset, or at it: runs are in order.
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      let start = runs[middle].text.lowerBound
      if atEnd ? start < offset : start <= offset { low = middle } else { high = middle }
    }
    let run = low > 0 ? runs[low] : first
    if run.isLiteral { return run.bytes.lowerBound + min(offset - run.text.lowerBound, run.bytes.count) }
    return atEnd || offset >= run.text.upperBound ? run.bytes.upperBound : run.bytes.lowerBound
  }
}
