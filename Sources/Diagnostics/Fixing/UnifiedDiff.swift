/// What changes in a file, as `git apply` and `patch -p1` take it.
public struct UnifiedDiff: Sendable {
  /// The diff; empty where nothing changes.
  public let text: String

  /// The change of `before`, `nil` for a new file, to `after`, with three lines around each stretch of it.
  public init(from before: SourceFile?, to after: SourceFile) {
    if before?.bytes == after.bytes {
      text = ""
      return
    }
    let (old, new) = (Self.lines(before?.bytes ?? []), Self.lines(after.bytes))
    var hunks: [[LineChange]] = []
    for change in LineChange.all(from: old, to: new) {
      // Where the lines around two stretches meet, they are shown as one.
      if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * Self.context {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    text =
      "--- \(before.map { Self.name("a/" + $0.path) } ?? "/dev/null")\n+++ \(Self.name("b/" + after.path))\n"
      + hunks.map { Self.hunk($0, from: old, to: new) }.joined()
  }

  private static func hunk(
    _ changes: [LineChange], from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]
  ) -> String {
    guard let first = changes.first, let last = changes.last else { return "" }
    let leading = min(first.old.lowerBound, context)
    let trailing = min(old.count - last.old.upperBound, context)
    var place = first.old.lowerBound - leading
    let oldSpan = span(place, last.old.upperBound + trailing)
    let newSpan = span(first.new.lowerBound - leading, last.new.upperBound + trailing)
    var text = "@@ -\(oldSpan) +\(newSpan) @@\n"
    for change in changes {
      for line in old[place..<change.old.lowerBound] { text += Self.line(" ", line) }
      for line in old[change.old] { text += Self.line("-", line) }
      for line in new[change.new] { text += Self.line("+", line) }
      place = change.old.upperBound
    }
    for line in old[place..<place + trailing] { text += Self.line(" ", line) }
    return text
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
