import Diagnostics

/// What a run found, and where to look it up.
struct RunOutcome {
  /// All findings, in reading order.
  var diagnostics: [Diagnostic] = []

  /// What was looked at.
  var summary = Summary(of: [])

  /// The files that diagnostics speak of, by their paths.
  var sources: [String: SourceFile] = [:]

  /// How many pages were published, and where; `nil` where nothing was.
  var published: (pages: Int, folder: String)?
}
