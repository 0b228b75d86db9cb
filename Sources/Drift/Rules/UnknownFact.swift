import Content
import Diagnostics

extension Rule {
  /// LS102: a directive names what the facts do not hold, or hold in several modules.
  static let unknownFact = Rule(.unknownFact) { (comparisons: Comparisons) in
    comparisons.unresolved.compactMap { unresolved in
      let claim = unresolved.claim
      let name = claim.subject.text
      let kind = claim.verb == .cases ? "enum" : "flow"
      func diagnostic(_ message: String, _ notes: [Note] = [], meant: Unresolved.Candidate? = nil) -> Diagnostic? {
        let fixes = meant.map {
          let edit = Edit(replacing: claim.subjectRange, with: $0.name)
          return [Fix(.review, "replace '\(name)' with '\($0.name)'", edits: [edit])]
        }
        return Diagnostic(.unknownFact, message, at: claim.subjectRange, notes: notes, fixes: fixes ?? [])
      }
      switch unresolved.reason {
      case .declaredAgain: return nil
      case .unknown(nil): return diagnostic("no \(kind) is called '\(name)'")
      case .unknown(let closest?):
        return diagnostic(
          "no \(kind) is called '\(name)'; did you mean '\(closest.name)'?", [closest.note], meant: closest)
      case .ambiguous(let candidates):
        let names = candidates.map { "'\($0.name)'" }.joined(separator: " or ")
        return diagnostic("'\(name)' can mean \(names); name the module too", candidates.map(\.note))
      case .otherKind(let candidate, let instead):
        let tail = instead.map { "; did you mean '\($0.name)'?" } ?? ""
        let found = claim.verb == .cases ? "a flow" : "an enum"
        let wanted = claim.verb == .cases ? "an enum" : "a flow"
        return diagnostic(
          "'\(name)' is \(found), but '\(claim.verb.rawValue)' takes \(wanted)\(tail)", [candidate.note],
          meant: instead)
      case .enumUnknown(let enumName, let flow):
        return diagnostic("'\(name)' lists cases of '\(enumName)', which no configured source declares", [flow.note])
      }
    }
  }
}

extension Unresolved.Candidate {
  var note: Note { Note("'\(name)' is declared here", at: range) }
}
