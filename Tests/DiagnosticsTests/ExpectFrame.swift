import Diagnostics
import TestSupport
import Testing

/// Checks the frame that stands below the headline of an error at the one range that `text` marks.
func expectFrame(
  _ text: MarkedText, width: Int = 120, _ frame: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = text.file("x.md")
  let diagnostic = Diagnostic(.brokenLink, "no", at: file.range(text.range))
  let lines = console([diagnostic], in: [file], width: width).split(separator: "\n", omittingEmptySubsequences: false)
  #expect(lines.dropFirst().joined(separator: "\n") == frame, sourceLocation: sourceLocation)
}

/// Checks what is said of one diagnostic.
func expectFrames(
  of diagnostic: Diagnostic, in files: [SourceFile], _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(console([diagnostic], in: files) == text, sourceLocation: sourceLocation)
}

/// The report of `diagnostics` without the empty line and the summary at its end.
func console(_ diagnostics: [Diagnostic], in files: [SourceFile], width: Int = 120, colour: Bool = false) -> String {
  let text = ConsoleReport(colour: colour, width: width)
    .text(of: diagnostics, summary: Summary(of: diagnostics)) { path in files.first { $0.path == path } }
  return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(3).joined(separator: "\n")
}
