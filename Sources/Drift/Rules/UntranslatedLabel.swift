import Diagnostics
import Facts

extension Rule {
  /// LS502: the app has no label for a public case of a bound enum in a language of the site, and shows that of another.
  ///
  /// An error where an article in that language says the label: then its readers meet what was never translated.
  static let untranslatedLabel = Rule(.untranslatedLabel) { (comparisons: Comparisons) in
    guard let main = comparisons.languages.first, comparisons.languages.count > 1 else { return [] }
    let bound = Dictionary(grouping: comparisons.compared, by: \.labels.fact.range)
    return bound.values.flatMap { bound -> [Diagnostic] in
      guard let fact = bound.first?.labels.fact else { return [] }
      return comparisons.languages.dropFirst().flatMap { language -> [Diagnostic] in
        let gaps = fact.gaps(in: language, fallback: main)
        if gaps.isEmpty { return [] }
        let said = bound.filter { $0.claim.language == language }.flatMap(\.untranslatedMentions)
        let places = Dictionary(grouping: said, by: \.name).mapValues { $0.map(\.mention) }
        return fact.cases.compactMap { caseFact in
          guard caseFact.isPublic, let gap = gaps[caseFact.name], let text = caseFact.labels[main]?.text else {
            return nil
          }
          return Diagnostic(
            of: fact.symbol(of: caseFact), labelled: text, gap: gap, in: language, said: places[caseFact.name] ?? [])
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate init(of symbol: String, labelled text: String, gap: LabelGap, in language: Language, said: [Mention]) {
    self.init(
      .untranslatedLabel, "'\(text)', label of '\(symbol)', has no text in \(language.name); it is \(gap.reason)",
      at: gap.range,
      symbol: symbol, language: language, notes: said.map { Note("an article says it here", at: $0.range) })
    if !said.isEmpty { severity = .error }
  }
}

extension Comparison {
  /// Where the block says labels that the app shows for want of one in the article's language, with their cases' names.
  fileprivate var untranslatedMentions: [(name: String, mention: Mention)] {
    verdicts.compactMap { verdict in
      guard case .namedUntranslated(let mention, let label) = verdict else { return nil }
      return (label.fact.name, mention)
    }
  }
}
