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
    for limit in 0..<8 {
      let bounded = editDistance(from: Array(source), to: Array(target), atMost: limit)
      #expect(bounded == (distance <= limit ? distance : nil))
    }
  }

  @Test func `is the same whether it is bounded or not, for any words`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 0...9, using: &random)).map { _ in Int.random(in: 0...3, using: &random) }
      }
      let whole = editDistance(from: words[0], to: words[1])
      for limit in 0...9 {
        let bounded = editDistance(from: words[0], to: words[1], atMost: limit)
        if bounded != (whole <= limit ? whole : nil) { Issue.record("\(words), at most \(limit): \(whole)") }
      }
    }
  }
}
