import Diagnostics
import Facts

/// The labels of an enum in one language, found by their keys.
///
/// A constant that all comparisons with the enum share: a class, so that each holds a reference and no copy.
final class LabelIndex: Sendable {
  /// The enum.
  let fact: EnumFact

  /// The labels that are known, in the order of their cases; those of internal cases too.
  ///
  /// A case whose label differs by device or number has several, the commonest first.
  let labels: [Label]

  /// The cases whose label cannot be known, or differs between the branches of `#if`, and what is known of it.
  let unreadable: [(fact: CaseFact, label: CaseLabel)]

  /// The cases whose label has no word, so that no text can say it, and the literals.
  let wordless: [(fact: CaseFact, range: SourceRange)]

  /// The cases that have no label.
  let unlabelled: [CaseFact]

  /// The names of the cases that readers see, where each has one label that no other has, and all are known.
  let plainCases: Set<String>?

  /// The words of labels that have light words only, as they are spelt: grade "A" is one.
  let lightWords: Set<String>

  /// How many words the longest label has, light ones left out.
  let longestCore: Int

  /// The labels that cases had, with those that they have now, by the keys of the old.
  private let retired: [String: [(old: RetiredLabel, now: Label)]]

  /// The labels of cases that are gone, by their keys.
  private let gone: [String: RetiredLabel]

  /// The labels of the site's other languages.
  let foreign: ForeignLabels

  let lexicon: Lexicon
  let spelling: SpellingIndex
  private let byText: [String: Int]
  private let exact: [String: [Int]]
  private let folded: [String: [Int]]
  private let loose: [String: [Int]]
  private let byCase: [String: Int]
  private let byWord: [String: [Int]]
  private let bySortedWords: [[String]: Int]
  private let lengths: [String: [Int]]

  /// The labels of `fact` in `language`; those in `fallback`, which the app shows too, where it has none of its own.
  ///
  /// Of labels that differ by device, those of `family` alone. `languages` are those of the site, and `retired` the labels
  /// that cases, of this enum and others, had in `language`.
  init(
    _ fact: EnumFact, in language: Language, fallback: Language, languages: [Language] = [],
    family: DeviceFamily? = nil, retired: [RetiredLabel] = []
  ) {
    let lexicon = Lexicon.of(language)
    let gaps = fact.gaps(in: language, fallback: fallback)
    var labels: [Label] = []
    var unreadable: [(CaseFact, CaseLabel)] = []
    var wordless: [(CaseFact, SourceRange)] = []
    var unlabelled: [CaseFact] = []
    // An old name's label is one that was, and no one that a list could say.
    for caseFact in fact.cases where fact.retiredNames[caseFact.name] == nil {
      let isTranslated = gaps[caseFact.name] == nil
      let label = (isTranslated ? caseFact.labels[language] : nil) ?? caseFact.labels[fallback]
      switch label {
      case .text, .varying:
        let forms = (label?.forms ?? []).shown(on: family).map { form in
          Label(
            form.text, of: caseFact, in: fact, at: form.range, isTranslated: isTranslated, lexicon: lexicon)
        }
        let worded = forms.filter { $0.phrase.tokens.contains(where: \.isWord) }
        labels += worded
        if worded.isEmpty { wordless += forms.prefix(1).map { (caseFact, $0.range) } }
      case .unreadable(let range): unreadable.append((caseFact, .unreadable(at: range)))
      case .differing(let texts): unreadable.append((caseFact, .differing(texts)))
      case .untranslated, .some(.none), nil: unlabelled.append(caseFact)
      }
    }
    self.fact = fact
    self.labels = labels
    self.unreadable = unreadable
    self.wordless = wordless
    self.unlabelled = unlabelled
    self.lexicon = lexicon
    let others = languages.filter { $0 != language }
    foreign = ForeignLabels(of: fact, in: others, besides: labels, lexicon: lexicon)
    let phrases = labels.map(\.phrase).filter { $0.core.allSatisfy(lexicon.isLight) }
    lightWords = Set(phrases.flatMap { $0.core.map(\.text) })
    spelling = SpellingIndex(labels, lexicon: lexicon)
    byText = Dictionary(labels.indices.map { (labels[$0].text, $0) }) { first, _ in first }
    exact = Dictionary(grouping: labels.indices) { labels[$0].exact }
    folded = Dictionary(grouping: labels.indices) { labels[$0].folded }
    loose = Dictionary(grouping: labels.indices) { labels[$0].loose }
    let names = fact.cases.filter(\.isPublic).map(\.name)
    let isPlain =
      labels.count == names.count && exact.count == names.count && Set(labels.map(\.fact.name)) == Set(names)
    plainCases = isPlain ? Set(names) : nil
    byCase = Dictionary(labels.indices.map { (labels[$0].fact.name, $0) }) { first, _ in first }
    let symbols = Dictionary(labels.map { ($0.symbol, $0) }) { first, _ in first }
    let replaced = retired.compactMap { old in symbols[old.symbol].map { (old: old, now: $0) } }
    func key(_ label: RetiredLabel) -> String { Phrase(Token.all(in: label.text)[...], lexicon: lexicon).exact }
    self.retired = Dictionary(grouping: replaced) { key($0.old) }
    gone = Dictionary(
      retired.filter { $0.successor == nil && $0.symbol.hasPrefix("\(fact.name).") }.map { (key($0), $0) }
    ) { first, _ in first }
    let words = labels.map { $0.phrase.core.map(\.loose) }
    longestCore = words.map(\.count).max() ?? 0
    byWord = Dictionary(grouping: labels.indices.flatMap { index in Set(words[index]).map { ($0, index) } }, by: \.0)
      .mapValues { $0.map(\.1) }
    bySortedWords = Dictionary(labels.indices.map { (words[$0].sorted(), $0) }) { first, _ in first }
    lengths = Dictionary(grouping: words) { $0.first ?? "" }.mapValues { Set($0.map(\.count)).sorted(by: >) }
  }

  /// Of each case whose label is known, the commonest.
  var principal: [Label] {
    labels.indices.filter { byCase[labels[$0].fact.name] == $0 }.map { labels[$0] }
  }

  /// The label of the case called `name`, where it is known; the commonest of several.
  func label(ofCase name: String) -> Label? {
    byCase[name].map { labels[$0] }
  }

  /// `label`, and those of other cases with the same text.
  func labels(sharingTextOf label: Label) -> [Label] { exact[label.exact, default: []].map { labels[$0] } }

  /// A label that is `text` byte for byte.
  func label(written text: String) -> Label? {
    // Strings are equal by canonical equivalence, which moves offsets.
    byText[text].map { labels[$0] }.flatMap { $0.text.utf8.elementsEqual(text.utf8) ? $0 : nil }
  }

  /// The labels that `phrase` says, letter for letter but for typography; several cases may share one text.
  func labels(exactly phrase: Phrase) -> [Label] { exact[phrase.exact, default: []].map { labels[$0] } }

  /// The label that a public case had and that `text` says, with the one that it has now.
  func retiredLabel(in text: String) -> (old: RetiredLabel, now: Label)? {
    if retired.isEmpty { return nil }
    let key = Phrase(Token.all(in: text)[...], lexicon: lexicon).exact
    return retired[key, default: []].last { $0.now.fact.isPublic }
  }

  /// The label that `text` says and that a case of the enum had which is gone, or which no reader sees any more.
  func goneLabel(in text: String) -> RetiredLabel? {
    gone.isEmpty ? nil : gone[Phrase(Token.all(in: text)[...], lexicon: lexicon).exact]
  }

  /// The labels that `phrase` says but for upper and lower case.
  func labels(folding phrase: Phrase) -> [Label] { folded[phrase.folded, default: []].map { labels[$0] } }

  /// The labels that `phrase` says but for case, light words, hyphens and invisible characters.
  func labels(loosely phrase: Phrase) -> [Label] { loose[phrase.loose, default: []].map { labels[$0] } }

  /// The longest label whose loose key starts at the beginning of `words`.
  func longestLabel(startingAt words: some Collection<Token>) -> Label? {
    guard let first = words.first else { return nil }
    for length in lengths[first.loose, default: []] {
      let start = words.prefix(length)
      guard start.count == length else { continue }
      if let index = loose[start.map(\.loose).joined(separator: " ")]?.first { return labels[index] }
    }
    return nil
  }

  /// The label that a reader would take `text` for, however far; for notes only.
  func closest(to text: String) -> Label? {
    let words = Phrase(Token.all(in: text)[...], lexicon: lexicon).core
    let candidates = self.candidates(near: words).map { labels[$0] }.filter(\.fact.isPublic)
    if let meant = suggestion(for: text, among: candidates.map(\.text)) { return candidates.first { $0.text == meant } }
    return bySortedWords[words.map(\.loose).sorted()].map { labels[$0] }.flatMap { $0.fact.isPublic ? $0 : nil }
  }

  /// The labels that may be closest to `words`: all of a small enum, of a large one those that share a rare word.
  private func candidates(near words: [Token]) -> [Int] {
    // A note is not worth more comparisons than this.
    let limit = 32
    if labels.count <= limit { return Array(labels.indices) }
    let rarest = words.compactMap { byWord[$0.loose] }.min { $0.count < $1.count } ?? []
    return Set(spelling.candidates(for: words[...]).prefix(limit) + rarest.prefix(limit)).sorted()
  }
}
