import Diagnostics
import Facts

/// Gathers facts, and tells where code declares two under one name.
struct UniqueFacts<Fact: NamedFact> {
  /// The facts in the order in which they were added, without those that are declared again.
  private(set) var facts: [Fact] = []

  /// What is declared again.
  private(set) var diagnostics: [Diagnostic] = []

  private var declarations: [String: [(range: SourceRange, isFilePrivate: Bool)]] = [:]

  /// Adds `fact`, unless one of its name and module is there already.
  ///
  /// Files do not see each other's private declarations, so such a one stands beside those of other files.
  mutating func add(_ fact: Fact, isFilePrivate: Bool) {
    let name = "\(fact.module).\(fact.name)"
    let clash = declarations[name]?.first { other in
      other.range.path == fact.range.path || !isFilePrivate && !other.isFilePrivate
    }
    if let clash {
      diagnostics.append(
        Diagnostic(
          .duplicateFact, "'\(fact.name)' is declared twice in '\(fact.module)'", at: fact.range, symbol: fact.name,
          notes: [Note("first declared here", at: clash.range)]))
    } else {
      declarations[name, default: []].append((fact.range, isFilePrivate))
      facts.append(fact)
    }
  }
}
