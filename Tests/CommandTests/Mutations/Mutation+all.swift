extension Mutation {
  /// All that must be told.
  static let harmful = [
    wrongLabels, wrongLists, wrongSentences, wrongSteps, wrongBindings, wrongDirectives, wrongSite, wrongModule,
    wrongCatalogue, wrongLanguages,
  ].flatMap(\.self)

  /// All that must not.
  static let harmless = [otherSpellings, otherLayouts, otherCode, otherCatalogues].flatMap(\.self)
}
