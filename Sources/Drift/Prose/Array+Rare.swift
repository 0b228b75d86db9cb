public import Content
import Diagnostics

extension [ProseFinding] {
  /// All but those near misses of which the differing word is too common to be a slip.
  ///
  /// A slip stands on fewer pages of its language than three, or than 0.035 % of them: so few keep 76 of 170,052 near
  /// misses of 1,000 labels on 56,725 pages, most of them slips indeed. A site without near misses pays nothing.
  public func rare(among articles: [Article], partials: [Partial]) async -> [ProseFinding] {
    let wanted = Set(map(\.word)).subtracting([0])
    if wanted.isEmpty { return self }
    let texts =
      articles.map { (bytes: $0.source.bytes, start: $0.bodyStart, language: Optional($0.language)) }
      + partials.map { (bytes: $0.source.bytes, start: $0.bodyStart, language: nil) }
    let seen = await texts.concurrentMap { text in
      var seen: Set<UInt64> = []
      var reader = WordReader(text.bytes, from: text.start)
      while reader.next() {
        if wanted.contains(reader.key) { seen.insert(reader.key) }
      }
      return (language: text.language, words: seen)
    }
    let pages = Dictionary(grouping: seen, by: \.language).mapValues(PageCount.init)
    return filter { finding in
      if finding.word == 0 { return true }
      // A partial may stand in articles of any language.
      let counts = [pages[finding.language], pages[nil]].compactMap(\.self)
      let limit = Swift.max(3, 0.000_35 * Double(counts.reduce(0) { $0 + $1.all }))
      return Double(counts.reduce(0) { $0 + $1.holding[finding.word, default: 0] }) < limit
    }
  }
}

/// How many pages there are, and how many of them hold a word.
private struct PageCount {
  let all: Int
  let holding: [UInt64: Int]

  init(_ pages: [(language: Language?, words: Set<UInt64>)]) {
    all = pages.count
    holding = Dictionary(pages.flatMap { $0.words.map { ($0, 1) } }, uniquingKeysWith: +)
  }
}
