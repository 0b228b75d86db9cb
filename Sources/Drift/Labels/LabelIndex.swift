import Diagnostics
import Facts

/// The labels of an enum in one language, found by their keys.
struct LabelIndex: Sendable {
  /// The enum.
  let fact: EnumFact

  /// The labels that are known, in the order of their cases; those of internal cases too.
  let labels: [Label]

  /// The cases whose label cannot be known, and the expressions that yield it.
  let unreadable: [(fact: CaseFact, range: SourceRange)]

  /// The cases that have no label.
  let unlabelled: [CaseFact]

  let lexicon: Lexicon
  private let exact: [String: [Int]]
  private let folded: [String: [Int]]
  private let loose: [String: [Int]]

  /// The labels of `fact` in `language`; those in `fallback`, which the app shows too, where it has none of its own.
  init(_ fact: EnumFact, in language: Language, fallback: Language) {
    let lexicon = Lexicon.of(language)
    var labels: [Label] = []
    var unreadable: [(CaseFact, SourceRange)] = []
    var unlabelled: [CaseFact] = []
    for caseFact in fact.cases {
      switch caseFact.labels[language] ?? caseFact.labels[fallback] {
      case .text(let text, let range):
        labels.append(Label(text, of: caseFact, in: fact, at: range, lexicon: lexicon))
      case .unreadable(let range): unreadable.append((caseFact, range))
      case .some(.none), nil: unlabelled.append(caseFact)
      }
    }
    self.fact = fact
    self.labels = labels
    self.unreadable = unreadable
    self.unlabelled = unlabelled
    self.lexicon = lexicon
    exact = Dictionary(grouping: labels.indices) { labels[$0].exact }
    folded = Dictionary(grouping: labels.indices) { labels[$0].folded }
    loose = Dictionary(grouping: labels.indices) { labels[$0].loose }
  }

  /// The label of the case called `name`, where it is known.
  func label(ofCase name: String) -> Label? {
    labels.first { $0.fact.name == name }
  }

  /// The labels that `phrase` says, letter for letter but for typography; several cases may share one text.
  func labels(exactly phrase: Phrase) -> [Label] { exact[phrase.exact, default: []].map { labels[$0] } }

  /// The labels that `phrase` says but for upper and lower case.
  func labels(folding phrase: Phrase) -> [Label] { folded[phrase.folded, default: []].map { labels[$0] } }

  /// The labels that `phrase` says but for case, light words, hyphens and invisible characters.
  func labels(loosely phrase: Phrase) -> [Label] { loose[phrase.loose, default: []].map { labels[$0] } }

  /// The label that a reader would take `text` for, however far; for notes only.
  func closest(to text: String) -> Label? {
    if let meant = suggestion(for: text, among: labels.map(\.text)) { return labels.first { $0.text == meant } }
    let words = Phrase(Token.all(in: text)[...], lexicon: lexicon).core.map(\.loose).sorted()
    return labels.first { $0.phrase.core.map(\.loose).sorted() == words }
  }
}
