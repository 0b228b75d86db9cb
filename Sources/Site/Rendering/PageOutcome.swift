import Diagnostics

/// What the page loop learns from one page.
struct PageOutcome<Finding: Sendable>: Sendable {
  let findings: [Finding]
  let diagnostics: [Diagnostic]
  let anchors: AnchorSet
  let uses: [AnchorUse]
  let externalLinks: [ExternalLink]
  let lost: [LostLink]
}
