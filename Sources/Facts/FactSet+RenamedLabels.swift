import Diagnostics

extension FactSet {
  /// The labels of cases that `@available(*, deprecated, renamed:)` calls old names, where the case that stands for them
  /// now has another.
  public var renamedLabels: [RetiredLabel] {
    enums.flatMap { fact in
      fact.cases.flatMap { old -> [RetiredLabel] in
        guard let now = fact.retiredNames[old.name].flatMap(fact.case(named:)) else { return [] }
        return old.labels.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { language, label in
          let forms = now.labels[language]?.forms ?? []
          return label.forms.filter { form in !forms.contains { $0.text == form.text } }.map { form in
            RetiredLabel(
              form.text, in: language, of: "\(fact.name).\(now.name)", successor: forms.first, at: form.range)
          }
        }
      }
    }
  }
}
