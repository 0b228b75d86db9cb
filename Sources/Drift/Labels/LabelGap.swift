import Diagnostics
import Facts

/// The want of a label in a language of the app, where another language has one.
struct LabelGap: Sendable {
  /// What ends the sentence "it is".
  let reason: String

  /// The catalogue's entry; the label in the other language where no catalogue has one.
  let range: SourceRange
}

extension CaseFact {
  /// Why the app shows the label of `fallback` in `language`; `nil` where it has one of its own, or none to show.
  func gap(in language: Language, fallback: Language) -> LabelGap? {
    guard language != fallback, let shown = labels[fallback]?.forms.first else { return nil }
    switch labels[language] {
    case .untranslated(let reason, let range): return LabelGap(reason: reason, range: range)
    case nil: return LabelGap(reason: "in no catalogue", range: shown.range)
    case .text, .varying, .unreadable, .differing, .some(.none): return nil
    }
  }
}

extension EnumFact {
  /// The cases whose label the app lacks in `language`, by name.
  ///
  /// An enum of which nothing is known in that language is not translated at all, and lacks nothing.
  func gaps(in language: Language, fallback: Language) -> [String: LabelGap] {
    guard cases.contains(where: { $0.labels[language] != nil }) else { return [:] }
    let gaps = cases.compactMap { fact in fact.gap(in: language, fallback: fallback).map { (fact.name, $0) } }
    return Dictionary(gaps) { first, _ in first }
  }
}
