import Diagnostics
import Facts

/// A case without a label that an article could say.
struct Lack {
  let fact: CaseFact

  /// Where the diagnostic stands.
  let range: SourceRange

  /// What there is in the label's place.
  let notes: [Note]

  init(of fact: CaseFact, at range: SourceRange, notes: [Note] = []) {
    self.fact = fact
    self.range = range
    self.notes = notes
  }
}
