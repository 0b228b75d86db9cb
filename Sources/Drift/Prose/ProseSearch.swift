public import Content
public import Diagnostics
public import Facts
public import Markdown

/// Looks for labels that are misspelt, and for labels that the app had, in text that no directive binds.
///
/// It is compiled once a run and asked once a document. Most documents hold neither and cost one look at their bytes;
/// only where something is likely is the document's outline made, to tell prose from code and to find the exact place.
public struct ProseSearch: Sendable {
  private let indices: [Language: ProseIndex]

  /// A search for the labels of `facts` and for `retired` in articles of `languages`.
  ///
  /// Labels that a language lacks are those of `fallback`, which the app shows in their place.
  public init(_ facts: FactSet, retired: [RetiredLabel] = [], languages: [Language], fallback: Language) {
    let words = ProseWords(facts, retired: retired)
    indices = Dictionary(
      languages.map { ($0, ProseIndex(facts, retired: retired, language: $0, fallback: fallback, words: words)) }
    ) { first, _ in first }
  }

  /// What `document`, `article` or a partial in it, seems to say of labels.
  ///
  /// Near misses among them are meant to pass ``Swift/Array/rare(among:)``.
  public func findings(
    in document: borrowing Document, of article: Article, directives: Directives?
  ) -> [ProseFinding] {
    guard let index = indices[article.language] else { return [] }
    let head = document.source.path == article.source.path ? index.retiredLabels(inFrontMatterOf: article) : []
    let candidates = index.candidates(in: document.source.bytes, from: document.start)
    if candidates.isEmpty { return head }
    let outline = document.outline()
    let exempt = directives?.bindings.filter(\.turnsLabelsOff).map { $0.target..<outline.blocks[$0.target].end } ?? []
    return head + index.findings(at: candidates, in: outline, exempt: exempt)
  }
}
