import Diagnostics
import Markdown

/// How one more item is written at the end of a list.
struct ItemTemplate: Hashable, Sendable {
  /// The byte offset after the last item.
  let offset: Int

  /// What stands before the new item's text: line end, indentation, marker.
  let prefix: String

  /// An item like the last of `items`, children of one list of `outline`.
  ///
  /// `nil` where the last item shares its line with something else, a quotation's mark for one.
  init?(after items: [Int], in outline: Outline) {
    guard let last = items.last, let first = outline.children(of: last).first else { return nil }
    let bytes = outline.source.bytes
    let item = outline.blocks[last].bytes
    let text = outline.blocks[first].bytes.lowerBound
    guard item.upperBound <= bytes.count, item.lowerBound < text, text <= item.upperBound else { return nil }

    let lineStart = bytes[..<item.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let marker = bytes[item.lowerBound..<text]
    guard bytes[lineStart..<item.lowerBound].allSatisfy({ $0 == UInt8(ascii: " ") }),
      !marker.contains(UInt8(ascii: "\n"))
    else { return nil }
    let endsWithCarriageReturn = lineStart > 1 && bytes[lineStart - 2] == UInt8(ascii: "\r")
    let lineEnd = endsWithCarriageReturn ? "\r\n" : "\n"
    var isLoose = false
    if items.count > 1 {
      let gap = bytes[outline.blocks[items[items.count - 2]].bytes.upperBound..<item.lowerBound]
      isLoose = gap.count { $0 == UInt8(ascii: "\n") } > 1
    }
    let indentation = String(repeating: " ", count: item.lowerBound - lineStart)
    offset = item.upperBound
    prefix =
      lineEnd + (isLoose ? lineEnd : "") + indentation + Self.successor(of: String(decoding: marker, as: UTF8.self))
  }

  /// `- ` again; `4. ` after `3. `, but `1. ` after `1. `, as in a list that leaves counting to the renderer.
  private static func successor(of marker: String) -> String {
    let digits = marker.prefix(while: \.isNumber)
    guard let number = Int(digits), number > 1 else { return marker }
    return "\(number + 1)" + marker.dropFirst(digits.count)
  }
}
