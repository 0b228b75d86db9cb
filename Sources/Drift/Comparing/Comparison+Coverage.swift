import Facts

extension Comparison {
  /// The names of the cases that the block lists, however spelt; a text that two cases share lists both.
  var namedCases: Set<String> {
    let said = verdicts.compactMap { verdict -> Label? in
      switch verdict {
      case .named(let label): labels.label(ofCase: label.fact.name)
      case .namedUntranslated(_, let label): label
      case .otherLanguage(_, let label): label.meant
      case .differsInCase(_, let label, _), .misspelt(_, let label, _), .excluded(_, let label, _),
        .retired(_, _, let label), .differsInvisibly(_, let label, _):
        label
      default: nil
      }
    }
    var names: Set<String> = []
    for label in said {
      for sharing in labels.labels(sharingTextOf: label) { names.insert(sharing.fact.name) }
    }
    return names
  }
}
