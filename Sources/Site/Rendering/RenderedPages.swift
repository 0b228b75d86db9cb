public import Diagnostics

/// What is learnt of a site while its pages are rendered.
public struct RenderedPages<Finding: Sendable>: Sendable {
  /// What the caller's closure found, in the order of the pages.
  public let findings: [Finding]

  /// All faults of links, anchors, images, raw HTML, and of promised URLs.
  public let diagnostics: [Diagnostic]

  /// The links to other sites, where they were asked for.
  public let externalLinks: [ExternalLink]
}
