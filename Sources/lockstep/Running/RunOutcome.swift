import Diagnostics

/// What a run found, and where to look it up.
struct RunOutcome {
  /// All findings, in reading order.
  let diagnostics: [Diagnostic]

  /// What was looked at.
  var summary: Summary

  /// The files that diagnostics speak of, by their paths.
  let sources: [String: SourceFile]

  /// Whether everything was looked at and compared; otherwise what is not found need not be mended.
  var isComplete = false

  /// As much of the baseline as excused something; `nil` where there was none.
  let usedBaseline: Baseline?

  /// How many pages were published; `nil` where nothing was.
  var publishedPages: Int?

  /// What was compared with the code; `nil` where `lockstep.yml` cannot be read.
  var inspection: Inspection?

  /// The outcome of a run over `sources` that found `findings`.
  init(_ findings: Findings, sources: [SourceFile]) {
    diagnostics = findings.diagnostics.inReadingOrder()
    usedBaseline = findings.usedBaseline
    summary = Summary(of: diagnostics)
    summary.baselined = findings.usedBaseline?.count
    self.sources =
      diagnostics.isEmpty ? [:] : Dictionary(sources.map { ($0.path, $0) }) { first, _ in first }
  }
}
