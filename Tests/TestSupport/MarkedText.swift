public import Diagnostics
import Testing

/// Text with places marked in it, so that no test counts bytes by hand: `"Choose ‹Servicable›"`.
///
/// What stands between `‹` and `›` is a range; `‹›` is an empty one. Marks may nest; they are no part of the text.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public let text: String

  /// The marked ranges in the order in which they open: byte offsets into `text`, the end exclusive.
  public let ranges: [Range<Int>]

  /// The text and the ranges that `source` marks.
  public init(_ source: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ends: [Int?] = []
    for character in source {
      switch character {
      case "‹":
        starts.append(bytes.count)
        ends.append(nil)
      case "›":
        guard let open = ends.lastIndex(of: nil) else {
          Issue.record("'›' closes nothing in '\(source)'")
          continue
        }
        ends[open] = bytes.count
      default: bytes += Array(character.utf8)
      }
    }
    if ends.contains(nil) { Issue.record("'‹' is not closed in '\(source)'") }
    text = String(decoding: bytes, as: UTF8.self)
    ranges = zip(starts, ends).map { start, end in start..<(end ?? bytes.count) }
  }

  /// The one marked range.
  public var range: Range<Int> {
    if ranges.count != 1 { Issue.record("\(ranges.count) ranges are marked where one should be: '\(text)'") }
    return ranges.first ?? 0..<0
  }

  /// The text as the file at `path`.
  public func file(_ path: String) -> SourceFile { SourceFile(path: path, text: text) }
}

extension MarkedText: ExpressibleByStringLiteral {
  /// The text and the ranges that the literal marks.
  public init(stringLiteral source: String) {
    self.init(source)
  }
}
