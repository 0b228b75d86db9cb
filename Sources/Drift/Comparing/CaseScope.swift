import Content
import Diagnostics
import Facts

/// Which cases a bound list names, by its directive, and in which order they are declared.
struct CaseScope: Sendable {
  /// What keeps a case out of the list.
  struct Exclusion: Sendable {
    /// The end of a sentence on the case: "which 'only' leaves out".
    let reason: String
    let note: Note
  }

  /// The names of the cases that the list must name.
  let required: Set<String>

  /// What is wrong with names in the directive.
  let faults: [Verdict]

  private let claim: Claim
  private let flow: Flow?
  private let positions: [String: Int]

  /// The scope of `claim`, a list of the cases in `flow`, or of all of `fact`.
  init(of claim: Claim, fact: EnumFact, flow: Flow?) {
    let names = flow?.steps.map(\.caseName) ?? fact.cases.map(\.name)
    let listed = Set(names).intersection(fact.cases.filter(\.isPublic).map(\.name))
    var faults: [Verdict] = []
    for word in claim.terms.names where !listed.contains(word.text) {
      if let now = fact.retiredNames[word.text].flatMap({ fact.case(named: $0) }) {
        faults.append(.retiredName(word, now: now))
      } else if let known = fact.case(named: word.text), !known.isPublic {
        faults.append(.internalName(word, known))
      } else {
        let closest = suggestion(for: word.text, among: names.filter(listed.contains))
        faults.append(.unknownName(word, closest: closest.flatMap { fact.case(named: $0) }))
      }
    }
    self.faults = faults
    self.claim = claim
    self.flow = flow
    positions = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    required =
      switch claim.terms.extent {
      case .all: listed
      case .only(let words): listed.intersection(words.map(\.text))
      case .except(let words): listed.subtracting(words.map(\.text))
      case .partial: []
      }
  }

  /// Where the case called `name` stands among those that can be listed.
  func position(of name: String) -> Int? { positions[name] }

  /// What keeps the case called `name` out of the list, if anything does.
  func exclusion(of name: String) -> Exclusion? {
    if let flow, positions[name] == nil {
      return Exclusion(
        reason: "which '\(flow.name)' does not hold", note: Note("'\(flow.name)' is declared here", at: flow.range))
    }
    switch claim.terms.extent {
    case .only(let words) where !words.contains { $0.text == name }:
      guard let first = words.first, let last = words.last else { return nil }
      let range = claim.range(first.bytes.lowerBound..<last.bytes.upperBound)
      return Exclusion(reason: "which 'only' leaves out", note: Note("'only' names the cases of this list", at: range))
    case .except(let words):
      guard let word = words.first(where: { $0.text == name }) else { return nil }
      return Exclusion(
        reason: "which 'except' leaves out", note: Note("left out here", at: claim.range(word.bytes)))
    default: return nil
    }
  }

  /// The note on what else than the enum asks for the case called `name`.
  func demand(for name: String) -> Note? {
    if let step = flow?.steps.first(where: { $0.caseName == name }), let flow {
      return Note("'\(flow.name)' has it here", at: step.range)
    }
    guard case .only(let words) = claim.terms.extent, let word = words.first(where: { $0.text == name }) else {
      return nil
    }
    return Note("'only' names it here", at: claim.range(word.bytes))
  }
}

extension ListTerms {
  /// The cases that it names.
  fileprivate var names: [Word] {
    switch extent {
    case .only(let words), .except(let words): words
    case .all, .partial: []
    }
  }
}
