import Diagnostics
import Facts

/// The labels that an enum has in the other languages of a site, found by their loose key.
struct ForeignLabels: Sendable {
  private var byKey: [String: [ForeignLabel]] = [:]

  /// How many words labels have, most first, by the first of them.
  private var lengths: [String: [Int]] = [:]

  /// The labels in `languages` of the cases that `labels` has one of in the article's, where it is another text.
  ///
  /// They are read with the `lexicon` of the article's language, as the text is that is compared with them.
  init(of fact: EnumFact, in languages: [Language], besides labels: [Label], lexicon: Lexicon) {
    if languages.isEmpty { return }
    let native = Dictionary(grouping: labels, by: \.fact.name)
    for language in languages {
      for caseFact in fact.cases {
        guard let own = native[caseFact.name], let meant = own.first else { continue }
        for form in caseFact.labels[language]?.forms ?? [] {
          let said = Label(form.text, of: caseFact, in: fact, at: form.range, lexicon: lexicon)
          guard said.phrase.tokens.contains(where: \.isWord), !own.contains(where: { $0.exact == said.exact }) else {
            continue
          }
          add(ForeignLabel(said: said, language: language, meant: meant))
        }
      }
    }
    lengths = lengths.mapValues { Set($0).sorted(by: >) }
  }

  private mutating func add(_ label: ForeignLabel) {
    byKey[label.said.loose, default: []].append(label)
    let words = label.said.phrase.core
    lengths[words.first?.loose ?? "", default: []].append(words.count)
  }

  /// The labels that `phrase` says but for case, light words, hyphens and invisible characters.
  ///
  /// Where several languages share a text, those of the first.
  func labels(loosely phrase: Phrase) -> [ForeignLabel] {
    guard !byKey.isEmpty, let labels = byKey[phrase.loose], let first = labels.first else { return [] }
    return labels.filter { $0.language == first.language }
  }

  /// How many of `words` the longest label has that starts at their beginning.
  func longestLabel(startingAt words: some Collection<Token>) -> Int? {
    guard !byKey.isEmpty, let first = words.first else { return nil }
    return lengths[first.loose, default: []].first { length in
      let start = words.prefix(length)
      return start.count == length && byKey[start.map(\.loose).joined(separator: " ")] != nil
    }
  }
}
