import Diagnostics
import Drift
import Facts

extension Language {
  static let hindi = Language(rawValue: "hi")
}

extension Module {
  /// The module with the labels of the enum called `name` in `language`; `nil` stands for one that is not translated.
  func translating(_ name: String, into language: Language = .hindi, _ texts: KeyValuePairs<String, String?>) -> Module
  {
    labelling(name, in: language) { add in
      Dictionary(
        uniqueKeysWithValues: texts.map { caseName, text in
          let range = add("\(language.rawValue).\(caseName) = ", text ?? "")
          return (caseName, text.map { .text($0, at: range) } ?? .untranslated(reason: "marked 'new'", at: range))
        })
    }
  }

  /// The module with a label by device for a case of the enum called `name`.
  func varying(
    _ name: String, _ caseName: String, in language: Language = .english, _ forms: KeyValuePairs<String, String>
  ) -> Module {
    labelling(name, in: language) { add in
      [caseName: .varying(forms.map { device, text in LabelForm(text, device: device, at: add("\(device): ", text)) })]
    }
  }

  private func labelling(
    _ name: String, in language: Language, _ label: ((String, String) -> SourceRange) -> [String: CaseLabel]
  ) -> Module {
    var copy = self
    let labels = label { copy.add($0 + $1, from: $0.utf8.count) }
    let enums = facts.enums.map { fact in
      fact.name == name ? fact.labelled(in: language, labels) : fact
    }
    copy.replaceFacts(FactSet(enums: enums, flows: facts.flows))
    return copy
  }

  /// What the check of `articles`, those of a site in English and Hindi, finds.
  func bilingual(_ articles: Article..., languages: [Language] = [.english, .hindi]) throws -> [Diagnostic] {
    let claims = try articles.flatMap { try $0.claims().claims }
    return Check(claims, promises: articles.flatMap(\.promises), against: facts, languages: languages).diagnostics
  }
}

extension EnumFact {
  fileprivate func labelled(in language: Language, _ labels: [String: CaseLabel]) -> EnumFact {
    let cases = cases.map { fact in
      var all = fact.labels
      if let label = labels[fact.name] { all[language] = label }
      return CaseFact(
        name: fact.name, rawValue: fact.rawValue, internalReason: fact.internalReason, labels: all, range: fact.range)
    }
    return EnumFact(module: module, name: name, cases: cases, range: range)
  }
}
