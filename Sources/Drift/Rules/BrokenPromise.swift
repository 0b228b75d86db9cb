import Content
import Diagnostics
import Facts

extension Rule {
  /// LS203: the lists of an article leave out a case of an enum that its front matter promises to cover.
  static let brokenPromise = Rule(.brokenPromise) { (comparisons: Comparisons) in
    comparisons.promises.flatMap { cover -> [Diagnostic] in
      let promise = cover.promise
      let fact = cover.labels.fact
      if cover.lists.isEmpty {
        return [
          Diagnostic(
            .brokenPromise, "'covers' promises all of '\(fact.name)', but no list of this article is bound to it",
            at: promise.range, symbol: fact.name, language: promise.language,
            notes: [Note("'\(fact.name)' is declared here", at: fact.range)])
        ]
      }
      let named = cover.lists.reduce(into: Set<String>()) { $0.formUnion($1.namedCases) }
      return cover.labels.principal.filter { $0.fact.isPublic && !named.contains($0.fact.name) }.map { label in
        Diagnostic(
          .brokenPromise,
          "'covers' promises all of '\(fact.name)', but no list of this article names '\(label.text)'",
          at: promise.range, symbol: label.symbol, language: promise.language,
          notes: [label.definition] + cover.lists.prefix(noteLimit).map { $0.omissionNote(of: label.fact) })
      }
    }
  }
}
