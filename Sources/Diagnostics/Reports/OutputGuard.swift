/// Tells what a terminal or a CI system would obey instead of show.
///
/// A report prints text of strangers: file names, articles, labels. In it stand, at worst, escape sequences, characters
/// that reorder the line (CVE-2021-42574), and log commands. The guard is asked scalar by scalar, in reading order, as
/// it must know what stood before.
///
/// Joiners pass, for Indic scripts and emoji need them. Commands that count at the start of a line only (`::error::`)
/// are no concern here: a report begins every line with words of its own, or prints it as a `terminalSafeLine`.
struct OutputGuard {
  /// How much of the opening of a log command has been read: `##`, letters, `[`.
  private enum Opening { case none, hash, hashes }

  private var opening = Opening.none

  /// Whether `scalar` must not be printed as it is.
  mutating func rejects(_ scalar: Unicode.Scalar) -> Bool {
    closesCommandOpening(scalar) || Self.isControl(scalar)
  }

  /// Whether `scalar` ends the opening of a command that counts anywhere in a line: `##[` (GitHub Actions, Azure
  /// Pipelines), `##vso[`, `##teamcity[`.
  private mutating func closesCommandOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch (scalar, opening) {
    case ("#", .none): opening = .hash
    case ("#", _): opening = .hashes
    case ("[", .hashes):
      opening = .none
      return true
    case ("a"..."z", .hashes), ("A"..."Z", .hashes): break
    // .NET's search, by which GitHub's runner looks for `##[`, skips what has no appearance.
    case _ where opening != .none && scalar.properties.isDefaultIgnorableCodePoint: break
    default: opening = .none
    }
    return false
  }

  /// Whether `scalar` steers what shows it: C0, C1, line and paragraph separators, and invisible format characters, the
  /// bidirectional controls among them.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    if (" "..."~").contains(scalar) { return false }
    return switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: scalar.properties.isDefaultIgnorableCodePoint && scalar != "\u{200C}" && scalar != "\u{200D}"
    default: false
    }
  }
}
