import Foundation

extension Mutation {
  /// What must be told.
  static let harmful = thinned(
    [
      wrongLabels, wrongLists, wrongSentences, wrongSteps, wrongBindings, wrongDirectives, wrongSite, wrongModule,
      wrongCatalogue, wrongLanguages, wrongProse, wrongMemory, wrongAllowances, wrongSchemas, wrongFactsFile,
    ].flatMap(\.self))

  /// What must not.
  static let harmless = thinned(
    [otherSpellings, otherLayouts, otherCode, otherCatalogues, otherProse, otherMemory, excused, otherSchemas].flatMap(
      \.self))

  /// Of each kind of change in each language the first and every fourth more; `MUTATIONS=all` asks for all of them.
  private static func thinned(_ mutations: [Mutation]) -> [Mutation] {
    if ProcessInfo.processInfo.environment["MUTATIONS"] == "all" { return mutations }
    var counts: [String: Int] = [:]
    return mutations.filter { mutation in
      defer { counts[mutation.kind, default: 0] += 1 }
      return counts[mutation.kind, default: 0].isMultiple(of: 4)
    }
  }

  /// What was done, and in which language, without the words that it was done to.
  private var kind: String {
    let words = what.split(separator: "'", omittingEmptySubsequences: false).enumerated()
    let language = changed.keys.contains { $0.hasPrefix(WorkshopLanguage.hindi.folder) } ? "hi" : "en"
    return words.filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined() + language
  }
}
