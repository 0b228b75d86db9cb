import Content
import Diagnostics
import Facts

extension Rule {
  /// LS102: a directive or front matter names what the facts do not hold, or hold in several modules.
  static let unknownFact = Rule(.unknownFact) { (comparisons: Comparisons) in
    comparisons.unresolved.compactMap(\.diagnostic)
      + comparisons.disagreeing.flatMap { comparison in
        comparison.verdicts.compactMap { $0.unknownName(in: comparison) }
      }
  }
}

extension Unresolved {
  /// What LS102 says of the name; a fact that is declared again is another rule's.
  fileprivate var diagnostic: Diagnostic? {
    switch reason {
    case .declaredAgain: nil
    case .unknown(nil): diagnostic("no \(wanted) is called '\(name)'")
    case .unknown(let closest?):
      diagnostic(
        "no \(closest.kind) is called '\(name)'; did you mean '\(closest.name)'?", [closest.note], meant: closest)
    case .retired(let now):
      diagnostic("'\(name)' is now '\(now.name)'", [now.note], meant: now, grade: .safe)
    case .ambiguous(let candidates):
      diagnostic(
        "'\(name)' can mean \(candidates.map { "'\($0.name)'" }.joined(separator: " or ")); name the module too",
        candidates.map(\.note))
    case .otherKind(let candidate, let instead):
      diagnostic(
        "'\(name)' is a flow, but '\(user)' takes an enum"
          + (instead.map { "; did you mean '\($0.name)'?" } ?? ""), [candidate.note], meant: instead)
    case .enumUnknown(let enumName, let flow):
      diagnostic("'\(name)' lists cases of '\(enumName)', which no configured source declares", [flow.note])
    }
  }

  private func diagnostic(
    _ message: String, _ notes: [Note] = [], meant: Candidate? = nil, grade: Grade = .review
  ) -> Diagnostic {
    let fixes = meant.map { Fix.replacing(name, with: $0.name, at: range, grade: grade) }
    return Diagnostic(.unknownFact, message, at: range, notes: notes, fixes: fixes.map { [$0] } ?? [])
  }
}

extension Verdict {
  /// What LS102 says of a case that the directive of `comparison` names.
  fileprivate func unknownName(in comparison: Comparison) -> Diagnostic? {
    switch self {
    case .unknownName(let word, let closest):
      let range = comparison.claim.range(word.bytes)
      let declared = Note("'\(comparison.factName)' is declared here", at: comparison.factRange)
      return Diagnostic(
        .unknownFact,
        "no case of '\(comparison.factName)' is called '\(word.text)'"
          + (closest.map { "; did you mean '\($0.name)'?" } ?? ""), at: range,
        notes: [closest.map { Note("'\($0.name)' is declared here", at: $0.range) } ?? declared],
        fixes: closest.map { [.replacing(word.text, with: $0.name, at: range)] } ?? [])
    case .retiredName(let word, let now):
      let range = comparison.claim.range(word.bytes)
      return Diagnostic(
        .unknownFact, "'\(word.text)' is now '\(now.name)'", at: range, symbol: comparison.symbol(of: now),
        notes: [Note("'\(now.name)' is declared here", at: now.range)],
        fixes: [.replacing(word.text, with: now.name, at: range, grade: .safe)])
    case .internalName(let word, let fact):
      return Diagnostic(
        .unknownFact, "no reader sees '\(comparison.symbol(of: fact))', so no list names it",
        at: comparison.claim.range(word.bytes), symbol: comparison.symbol(of: fact),
        notes: [Note("internal: \(fact.internalReason ?? "")", at: fact.range)])
    default: return nil
    }
  }
}

extension Fix {
  fileprivate static func replacing(
    _ name: String, with replacement: String, at range: SourceRange, grade: Grade = .review
  ) -> Fix {
    Fix(
      grade, "replace '\(name)' with '\(replacement)'", edits: [Edit(replacing: range, with: replacement)])
  }
}

extension Unresolved.Candidate {
  var note: Note { Note("'\(name)' is declared here", at: range) }
}
