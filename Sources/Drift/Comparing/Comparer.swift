import Content
public import Diagnostics
public import Facts
import Synchronization

/// Compares the claims of a site with its facts, on as many threads as ask.
///
/// What it remembers saves work and changes no answer: the labels of an enum are keyed once a language, not once a claim,
/// a name is looked up once, and what a partial claims is compared once, however many articles include it.
public final class Comparer: Sendable {
  /// What the code says.
  let facts: FactSet

  /// The languages of the site, the main one first: the app shows its labels where a language has none.
  let languages: [Language]

  private let retired: [Language: [RetiredLabel]]
  /// Where the enums are declared that have labels for some devices only.
  private let varying: Set<SourceRange>
  private let memory = Mutex(Memory())

  private struct Memory {
    var labels: [LabelKey: LabelIndex] = [:]
    var resolutions: [ClaimedName: FactSet.Resolution] = [:]
    var partials: [ClaimPlace: ComparedClaim.Outcome] = [:]
  }

  private struct LabelKey: Hashable {
    let module: String
    let name: String
    let language: Language
    let family: DeviceFamily?
  }

  private struct ClaimedName: Hashable {
    let verb: Verb
    let name: String
  }

  /// A comparer with `facts`; `retired` are the labels that the app had, which claims may still say.
  public init(_ facts: FactSet, languages: [Language] = [.english], retired: [RetiredLabel] = []) {
    self.facts = facts
    self.languages = languages
    self.retired = Dictionary(grouping: retired, by: \.language)
    varying = Set(facts.enums.filter(\.hasDeviceForms).map(\.range))
  }

  /// Compares `block` with the fact that it names.
  public func compare(_ block: ClaimedBlock) -> ComparedClaim {
    guard block.claim.isInPartial else { return comparison(of: block) }
    let place = block.claim.place
    if let known = memory.withLock({ $0.partials[place] }) { return ComparedClaim(block.claim, as: known) }
    let compared = comparison(of: block)
    memory.withLock { $0.partials[place] = compared.outcome }
    return compared
  }

  /// The labels of `fact` in `language`; of those that differ by device, the ones that `signs` speak of.
  func labels(of fact: EnumFact, in language: Language, under signs: [VariantSign] = []) -> LabelIndex {
    let family = varying.contains(fact.range) ? DeviceFamily(signs, lexicon: .of(language)) : nil
    let key = LabelKey(module: fact.module, name: fact.name, language: language, family: family)
    if let known = memory.withLock({ $0.labels[key] }) { return known }
    let index = LabelIndex(
      fact, in: language, fallback: languages.first ?? .english, languages: languages, family: family,
      retired: retired[language, default: []])
    memory.withLock { $0.labels[key] = index }
    return index
  }

  private func comparison(of block: ClaimedBlock) -> ComparedClaim {
    let claim = block.claim
    func labels(of fact: EnumFact) -> LabelIndex { self.labels(of: fact, in: claim.language, under: claim.signs) }
    let comparison: Comparison
    switch resolution(of: claim) {
    case .cases(let fact):
      let labels = labels(of: fact)
      comparison = Comparison(block, agreeingWithCasesOf: labels) ?? Comparison(block, withCasesOf: labels)
    case .members(let flow, let fact): comparison = Comparison(block, withCasesOf: labels(of: fact), in: flow)
    case .steps(let flow, let fact):
      let labels = labels(of: fact)
      comparison =
        Comparison(block, agreeingWith: flow, labels: labels) ?? Comparison(block, with: flow, labels: labels)
    case .labels(let fact): comparison = Comparison(block, withAnyOf: labels(of: fact))
    case .none(let reason):
      let unresolved = Unresolved(
        name: claim.subject.text, range: claim.subjectRange, user: claim.verb.rawValue,
        wanted: claim.verb == .steps ? .flow : .enum, reason: reason)
      return ComparedClaim(claim: claim, outcome: .unresolved(unresolved))
    }
    return ComparedClaim(claim: claim, outcome: .compared(comparison))
  }

  private func resolution(of claim: Claim) -> FactSet.Resolution {
    let name = ClaimedName(verb: claim.verb, name: claim.subject.text)
    if let known = memory.withLock({ $0.resolutions[name] }) { return known }
    let resolution = facts.resolve(claim)
    memory.withLock { $0.resolutions[name] = resolution }
    return resolution
  }
}
