import Diagnostics
import Testing

@Suite struct `The edit distance` {
  @Test(arguments: [
    ("", "", 0),
    ("abc", "abc", 0),
    ("", "abc", 3),
    ("abc", "", 3),
    ("servicable", "serviceable", 1),
    ("kitten", "sitting", 3),
    ("titel", "title", 1),
    // No stretch is edited twice: unrestricted, this would be 2.
    ("ca", "abc", 3),
    // Characters, not scalars or bytes.
    ("नही", "नहीं", 1),
    ("e\u{301}", "\u{E9}", 0),
  ])
  func `counts insertions, deletions, replacements and swaps`(source: String, target: String, distance: Int) {
    #expect(editDistance(from: Array(source), to: Array(target)) == distance)
    #expect(editDistance(from: Array(target), to: Array(source)) == distance)
  }
}
