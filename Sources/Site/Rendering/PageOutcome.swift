import Diagnostics
import Markdown

/// What the page loop learns from one page.
struct PageOutcome<Finding: Sendable>: Sendable {
  let findings: [Finding]
  let diagnostics: [Diagnostic]
  let headings: [Heading]
  let anchors: [AnchorUse]
}
