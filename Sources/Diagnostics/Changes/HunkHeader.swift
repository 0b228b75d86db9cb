/// The line that begins a hunk of a unified diff: `@@ -12,3 +14 @@`.
struct HunkHeader {
  /// How many lines it takes away.
  let oldCount: Int
  /// The first of its lines after the change, from 1; the line before them where it has none.
  let newStart: Int
  /// How many lines it has after the change.
  let newCount: Int

  /// Reads `line`; `nil` where it is no such.
  init?(_ line: ArraySlice<UInt8>) {
    let words = line.split(separator: UInt8(ascii: " "), maxSplits: 3).map { String(decoding: $0, as: UTF8.self) }
    guard words.count >= 3, words[0] == "@@", let old = Self.span(words[1], after: "-"),
      let new = Self.span(words[2], after: "+")
    else { return nil }
    oldCount = old.count
    (newStart, newCount) = new
  }

  /// `14,2`, or `14` for one line.
  private static func span(_ word: String, after sign: Character) -> (start: Int, count: Int)? {
    guard word.first == sign else { return nil }
    let numbers = word.dropFirst().split(separator: ",").map { Int($0) }
    guard let first = numbers.first, let start = first else { return nil }
    guard numbers.count > 1 else { return (start, 1) }
    return numbers[1].map { (start, $0) }
  }
}
