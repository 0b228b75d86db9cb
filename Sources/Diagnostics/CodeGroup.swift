/// The codes that tell of one side of the work: all whose first digit is the same.
public enum CodeGroup: String, CaseIterable, Hashable, Sendable {
  /// An article says what the code does not.
  case articles = "LS1xx"
  /// The code says what no article does.
  case coverage = "LS2xx"
  /// Labels that are nearly right.
  case labels = "LS3xx"
  /// Procedures.
  case procedures = "LS4xx"
  /// Languages.
  case languages = "LS5xx"
  /// Reading code.
  case sources = "LS6xx"
  /// The site.
  case site = "LS7xx"
  /// Front matter and templates.
  case templates = "LS8xx"
  /// Directives and configuration.
  case directives = "LS9xx"
}

extension Code {
  /// The group that the code belongs to.
  public var group: CodeGroup {
    // Every code begins as its group does, which a test holds.
    CodeGroup(rawValue: rawValue.prefix(3) + "xx") ?? .directives
  }

  /// Whether what it tells may be made a warning, put off or excused by a baseline.
  ///
  /// Not so where less was read or compared than was meant, for then silence says nothing; nor where a page cannot be
  /// made.
  public var isNegotiable: Bool {
    switch self {
    case .sourceSyntax, .factsFile, .duplicateRoute, .unpublishableFile, .activeFile: false
    case .splitList, .uselessAllowance, .uselessBaselineEntry, .overdueReview, .missingThemeString, .lowContrast,
      .unknownHistory:
      true
    default: group != .templates && group != .directives
    }
  }
}
