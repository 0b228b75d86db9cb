/// What changes in a file, as `git apply` and `patch -p1` take it.
public struct UnifiedDiff: Sendable {
  /// The diff; empty where nothing changes.
  public let text: String

  /// The change of `before` to `after`, with three lines around it, as one stretch from the first line that differs to
  /// the last.
  public init(from before: SourceFile, to after: SourceFile) {
    if before.bytes == after.bytes {
      text = ""
      return
    }
    let (old, new) = (Self.lines(before.bytes), Self.lines(after.bytes))
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old[head...].reversed(), new[head...].reversed()).prefix { $0 == $1 }.count
    let start = max(0, head - Self.context)
    let (oldEnd, newEnd) = (old.count - tail, new.count - tail)
    let trailing = min(tail, Self.context)
    var text = "--- \(Self.name("a/" + before.path))\n+++ \(Self.name("b/" + after.path))\n"
    text += "@@ -\(Self.span(start, oldEnd + trailing)) +\(Self.span(start, newEnd + trailing)) @@\n"
    for line in old[start..<head] { text += Self.line(" ", line) }
    for line in old[head..<oldEnd] { text += Self.line("-", line) }
    for line in new[head..<newEnd] { text += Self.line("+", line) }
    for line in old[oldEnd..<oldEnd + trailing] { text += Self.line(" ", line) }
    self.text = text
  }

  private static let context = 3

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      lines.append(rest[..<end])
      rest = rest[end...]
    }
    return lines
  }

  private static func span(_ start: Int, _ end: Int) -> String {
    let count = end - start
    return "\(count == 0 ? start : start + 1),\(count)"
  }

  private static func line(_ mark: String, _ bytes: ArraySlice<UInt8>) -> String {
    let text = mark + String(decoding: bytes, as: UTF8.self)
    return bytes.last == UInt8(ascii: "\n") ? text : text + "\n\\ No newline at end of file\n"
  }

  /// The path as git writes it: in quotes, with octal escapes, where it holds more than plain ASCII.
  private static func name(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy {
      $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    // A tab ends a name that holds a space.
    if isPlain { return path.utf8.contains(0x20) ? path + "\t" : path }
    var quoted = "\""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "\""): quoted += #"\""#
      case UInt8(ascii: "\\"): quoted += #"\\"#
      case 0x20..<0x7F: quoted += String(Unicode.Scalar(byte))
      default:
        let octal = String(byte, radix: 8)
        quoted += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
      }
    }
    return quoted + "\""
  }
}
