import Content
import Diagnostics
import Facts

/// All claims of a site, each compared with the fact that it names, and all promises with the claims.
struct Comparisons: Sendable {
  /// What the code says.
  let facts: FactSet

  /// The claims that name a fact, in the order of the claims; a partial's once, however many articles include it.
  let compared: [Comparison]

  /// Those of ``compared`` of which a verdict is more than that the article says a label: most rules need no others.
  let disagreeing: [Comparison]

  /// The promises that name an enum, each with what its article says of it.
  let promises: [PromisedCover]

  /// The names that name no fact, or more than one.
  let unresolved: [Unresolved]

  /// What stands in text that no directive binds.
  let prose: [ProseFinding]

  /// The languages of the site, the main one first.
  let languages: [Language]

  /// The articles that are published.
  let articles: [Article]

  /// Compares `claims` with `facts` and `promises` with them; labels that a language lacks are those of the first of
  /// `languages`.
  ///
  /// `retired` are the labels that cases had, and `prose` is what was found where no directive binds text.
  init(
    _ claims: [Claim], promises: [Promise], with facts: FactSet, languages: [Language],
    retired: [RetiredLabel] = [], prose: [ProseFinding] = [], articles: [Article] = []
  ) {
    let fallback = languages.first ?? .english
    let retired = Dictionary(grouping: retired, by: \.language)
    var indices: [IndexKey: LabelIndex] = [:]
    let varying = Set(facts.enums.filter(\.hasDeviceForms).map(\.range))
    func labels(of fact: EnumFact, in language: Language, under signs: [VariantSign] = []) -> LabelIndex {
      let family = varying.contains(fact.range) ? DeviceFamily(signs, lexicon: .of(language)) : nil
      let key = IndexKey(module: fact.module, name: fact.name, language: language, family: family)
      if let index = indices[key] { return index }
      let index = LabelIndex(
        fact, in: language, fallback: fallback, languages: languages, family: family,
        retired: retired[language, default: []])
      indices[key] = index
      return index
    }
    var compared: [Comparison] = []
    var unresolved: [Unresolved] = []
    var resolutions: [ResolvedName: FactSet.Resolution] = [:]
    var places: [Place: Int] = [:]
    var byArticle: [String: [Int]] = [:]
    for claim in claims {
      let place = Place(range: claim.subjectRange, language: claim.language, signs: claim.signs)
      if let index = places[place] {
        byArticle[claim.article, default: []].append(index)
        continue
      }
      let comparison: Comparison
      let (language, signs) = (claim.language, claim.signs)
      let name = ResolvedName(verb: claim.verb, name: claim.subject.text)
      let resolution = resolutions[name] ?? facts.resolve(claim)
      resolutions[name] = resolution
      switch resolution {
      case .cases(let fact):
        let labels = labels(of: fact, in: language, under: signs)
        comparison = Comparison(claim, agreeingWithCasesOf: labels) ?? Comparison(claim, withCasesOf: labels)
      case .members(let flow, let fact):
        comparison = Comparison(claim, withCasesOf: labels(of: fact, in: language, under: signs), in: flow)
      case .steps(let flow, let fact):
        let labels = labels(of: fact, in: language, under: signs)
        comparison =
          Comparison(claim, agreeingWith: flow, labels: labels) ?? Comparison(claim, with: flow, labels: labels)
      case .labels(let fact): comparison = Comparison(claim, withAnyOf: labels(of: fact, in: language, under: signs))
      case .none(let reason):
        unresolved.append(
          Unresolved(
            name: claim.subject.text, range: claim.subjectRange, user: claim.verb.rawValue,
            wanted: claim.verb == .steps ? .flow : .enum, reason: reason))
        continue
      }
      places[place] = compared.count
      byArticle[claim.article, default: []].append(compared.count)
      compared.append(comparison)
    }
    var covers: [PromisedCover] = []
    for promise in promises {
      do throws(Unresolved.Reason) {
        let labels = labels(of: try facts.wholeEnum(named: promise.subject.text), in: promise.language)
        let lists = byArticle[promise.article, default: []].map { compared[$0] }
        covers.append(PromisedCover(promise, labels: labels, said: lists))
      } catch {
        unresolved.append(
          Unresolved(name: promise.subject.text, range: promise.range, user: "covers", wanted: .enum, reason: error))
      }
    }
    self.facts = facts
    self.compared = compared
    disagreeing = compared.filter { !$0.verdicts.allSatisfy(\.isAgreement) }
    self.promises = covers
    self.unresolved = unresolved
    self.prose = prose
    self.languages = languages
    self.articles = articles
  }

  /// How many places of the site's files are compared with a fact.
  var bindings: Int { Set(compared.map(\.claim.subjectRange)).count }

  /// Labels are keyed once an enum and language, not once a claim.
  private struct IndexKey: Hashable {
    let module: String
    let name: String
    let language: Language
    let family: DeviceFamily?
  }

  /// A name is looked up once, not once a claim.
  private struct ResolvedName: Hashable {
    let verb: Verb
    let name: String
  }

  /// What tells claims apart: all else follows from it.
  private struct Place: Hashable {
    let range: SourceRange
    let language: Language
    let signs: [VariantSign]
  }
}
