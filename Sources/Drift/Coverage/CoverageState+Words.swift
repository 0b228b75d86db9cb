extension CoverageState {
  /// The state in a word or two, for a cell of a table.
  public var word: String {
    switch self {
    case .exact: "exact"
    case .relaxed(.letterCase): "case only"
    case .relaxed(.lightWords): "light words"
    case .relaxed(.otherLanguage): "other language"
    case .relaxed(.misspelt): "near"
    case .partial: "partial"
    case .leftOut: "left out"
    case .retired: "retired"
    case .struckOut: "struck out"
    case .untranslated: "untranslated"
    case .unlabelled: "no label"
    case .missing: "MISSING"
    }
  }

  /// What a footnote says of the cell; `nil` where the word says all.
  public var remark: String? {
    switch self {
    case .relaxed(.misspelt(let written, let expected)): "'\(written)' stands for '\(expected)'"
    case .relaxed(.otherLanguage(let written)): "'\(written)' is the label in another language"
    case .partial(let reason): reason
    case .leftOut(let word) where ["only", "except"].contains(word): "'\(word)' leaves it out"
    case .leftOut(let word): "'\(word)' does not hold it"
    case .retired(let text): "'\(text)' is no label any more"
    case .untranslated(let reason): "it is \(reason)"
    case .exact, .relaxed, .struckOut, .unlabelled, .missing: nil
    }
  }

  /// The state for programs.
  var name: String {
    switch self {
    case .exact: "exact"
    case .relaxed: "relaxed"
    case .partial: "partial"
    case .leftOut: "left-out"
    case .retired: "retired"
    case .struckOut: "struck-out"
    case .untranslated: "untranslated"
    case .unlabelled: "unlabelled"
    case .missing: "missing"
    }
  }
}

extension CoverageState.Relaxation {
  /// The relaxation for programs.
  var name: String {
    switch self {
    case .letterCase: "case"
    case .lightWords: "light-words"
    case .otherLanguage: "other-language"
    case .misspelt: "misspelt"
    }
  }
}
