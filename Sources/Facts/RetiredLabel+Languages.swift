public import Diagnostics

extension [RetiredLabel] {
  /// These, and for each of `languages` those of `fallback` that readers saw in it, for want of a text of its own.
  ///
  /// A case that has a text in a language by `facts`, or had one, was never shown there in another.
  public func inherited(by languages: [Language], from fallback: Language, in facts: FactSet) -> [RetiredLabel] {
    self
      + languages.filter { $0 != fallback }.flatMap { language in
        let own = Set(
          filter { $0.language == language }.map(\.symbol)
            + facts.enums.flatMap { fact in
              fact.cases.filter { !($0.labels[language]?.forms ?? []).isEmpty }.map { "\(fact.name).\($0.name)" }
            })
        return filter { $0.language == fallback && !own.contains($0.symbol) }.map {
          RetiredLabel($0.text, in: language, of: $0.symbol, successor: $0.successor, at: $0.range)
        }
      }
  }
}
