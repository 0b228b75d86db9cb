extension Mutation {
  /// All that must be told.
  static let harmful = [
    wrongLabels, wrongLists, wrongSentences, wrongSteps, wrongBindings, wrongDirectives, wrongSite, wrongModule,
    wrongCatalogue, wrongSchemas, wrongFactsFile,
  ].flatMap(\.self)

  /// All that must not.
  static let harmless = [otherSpellings, otherLayouts, otherCode, otherCatalogues, otherSchemas].flatMap(\.self)
}
