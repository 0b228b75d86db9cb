import Diagnostics

/// What a run found, and where to look it up.
struct RunOutcome {
  /// All findings, in reading order.
  let diagnostics: [Diagnostic]

  /// What was looked at.
  var summary: Summary

  /// The files that diagnostics speak of, by their paths.
  let sources: [String: SourceFile]

  /// How many pages were published; `nil` where nothing was.
  var publishedPages: Int?

  /// What was compared with the code; `nil` where `lockstep.yml` cannot be read.
  var inspection: Inspection?

  /// The outcome of a run over `sources` that found `findings`.
  init(_ findings: Findings, sources: [SourceFile]) {
    diagnostics = findings.diagnostics.inReadingOrder()
    summary = Summary(of: diagnostics)
    self.sources =
      diagnostics.isEmpty ? [:] : Dictionary(sources.map { ($0.path, $0) }) { first, _ in first }
  }
}
