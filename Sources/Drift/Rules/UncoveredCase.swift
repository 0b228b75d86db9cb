import Content
import Diagnostics
import Facts

extension Rule {
  /// LS200: no list of the site names a public case of an enum that articles bind.
  ///
  /// Each list that leaves the case out without saying so has its LS201 besides. Both are told because their readers
  /// differ: a programmer's review shows the file with the new case, a writer's the article. What a list excuses, it
  /// excuses for itself alone.
  static let uncoveredCase = Rule(.uncoveredCase) { (comparisons: Comparisons) in
    // What the main language's list says of a case is said first.
    let main = comparisons.languages.first
    let all = comparisons.compared.filter { $0.claim.verb == .cases }
    let lists = all.filter { $0.claim.language == main } + all.filter { $0.claim.language != main }
    return Dictionary(grouping: lists, by: \.labels.fact.range).values.flatMap { lists -> [Diagnostic] in
      guard let fact = lists.first?.labels.fact else { return [] }
      // A list of some of the cases, those in a static array, asks for no more.
      let whole = lists.filter { $0.flow == nil }
      let named = lists.reduce(into: Set<String>()) { $0.formUnion($1.namedCases) }
      return fact.cases.compactMap { caseFact in
        guard caseFact.isPublic, !named.contains(caseFact.name) else { return nil }
        let labels = whole.compactMap { $0.labels.label(ofCase: caseFact.name) }
        guard let label = labels.first, labels.count == whole.count else { return nil }
        return Diagnostic(
          .uncoveredCase, "no article lists '\(fact.symbol(of: caseFact))', labelled '\(label.text)'",
          at: caseFact.range, symbol: fact.symbol(of: caseFact),
          notes: Array(whole.prefix(noteLimit).map { $0.omissionNote(of: caseFact) }.withoutRepeats))
      }
    }
  }
}

/// The most lists that a diagnostic shows: more would not be read.
let noteLimit = 12

extension Comparison {
  /// The note that shows a list which leaves `fact` out, and by what leave.
  func omissionNote(of fact: CaseFact) -> Note {
    let leave: String
    switch claim.terms.extent {
    case .only where !required.contains(fact.name): leave = ", by 'only'"
    case .except where !required.contains(fact.name): leave = ", by 'except'"
    case .partial(because: let reason): leave = ": \(reason.text)"
    case .all, .only, .except: leave = ""
    }
    return Note("this list leaves it out\(leave)", at: claim.subjectRange)
  }
}

extension [Note] {
  /// A partial's list stands once on each page, and in several languages.
  fileprivate var withoutRepeats: [Note] {
    var seen: Set<Note> = []
    return filter { seen.insert($0).inserted }
  }
}
