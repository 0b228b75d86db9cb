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

  /// The procedures that are bound to the flow of one variant where what stands around them names another.
  let contradictions: [(comparison: Comparison, sign: VariantSign, meant: Flow)]

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

  /// Gathers what the claims of a site came to, and compares `promises` with it.
  ///
  /// `prose` is what was found where no directive binds text.
  init(
    _ claims: [ComparedClaim], promises: [Promise], by comparer: Comparer, prose: [ProseFinding] = [],
    articles: [Article] = []
  ) {
    let facts = comparer.facts
    var compared: [Comparison] = []
    var unresolved: [Unresolved] = []
    var partials: [ClaimPlace: Int] = [:]
    var byArticle: [String: [Int]] = [:]
    for claim in claims {
      switch claim.outcome {
      case .unresolved(let name): unresolved.append(name)
      case .compared(let comparison):
        let place = claim.claim.isInPartial ? claim.claim.place : nil
        let index = place.flatMap { partials[$0] } ?? compared.count
        if index == compared.count { compared.append(comparison) }
        if let place { partials[place] = index }
        if !promises.isEmpty { byArticle[claim.claim.article, default: []].append(index) }
      }
    }
    var covers: [PromisedCover] = []
    for promise in promises {
      do throws(Unresolved.Reason) {
        let labels = comparer.labels(of: try facts.wholeEnum(named: promise.subject.text), in: promise.language)
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
    contradictions = compared.compactMap { comparison in
      comparison.contradiction(in: facts).map { (comparison, $0.sign, $0.meant) }
    }
    self.promises = covers
    self.unresolved = unresolved
    self.prose = prose
    languages = comparer.languages
    self.articles = articles
  }

  /// How many places of the site's files are compared with a fact.
  var bindings: Int { Set(compared.map(\.claim.subjectRange)).count }
}
