import Diagnostics

extension FactLock {
  /// The labels that the app had, and has no more.
  ///
  /// They are those that the lock calls so, and those that it takes for labels of today and `facts` do not, so that a
  /// rename is known before the lock is written anew. A text that any case has today is not among them.
  public func retiredLabels(comparedWith facts: FactSet) -> [RetiredLabel] {
    if cases.isEmpty { return [] }
    let matches = matches(in: facts)
    var live: [Language: Set<String>] = [:]
    for shown in facts.enums.flatMap(\.cases) {
      for language in shown.labels.keys {
        live[language, default: []].formUnion(shown.shownLabels(in: language)?.map(\.text) ?? [])
      }
    }
    var retired: [RetiredLabel] = []
    for (index, locked) in cases.enumerated() {
      let match = matches[index]
      let symbol = match.map { "\($0.fact.name).\($0.case.name)" } ?? "\(locked.enumName).\(locked.name)"
      let texts = locked.labels.merging(locked.retired) { $0.adding($1) }
      for (language, texts) in texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        // A label that cannot be read may be the old one still.
        guard let shown = match.map({ $0.case.shownLabels(in: language) }) ?? .some([]) else { continue }
        for text in texts where !live[language, default: []].contains(text.text) {
          retired.append(
            RetiredLabel(
              text.text, in: language, of: symbol, successor: shown.first,
              at: SourceRange(path: Self.fileName, bytes: text.bytes)))
        }
      }
    }
    return retired
  }
}
