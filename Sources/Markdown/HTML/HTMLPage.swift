/// A page while documents are written to it: what they share, so that no id and no number stands on it twice.
public struct HTMLPage {
  var buffer = HTMLBuffer()
  var headings: [Heading] = []
  var headingIDs = HeadingIDs()
  var omissions = 0
  var footnotes = PageFootnotes()
  /// How many groups of variants have been begun.
  var groups = 0
  /// How many documents are being written: those that stand in each other.
  var depth = 0

  /// A page with nothing on it.
  public init() {}

  /// Whether what is written stands in another document.
  var isInner: Bool { depth > 1 }

  /// The page as it is now.
  public consuming func finish() -> RenderedDocument {
    RenderedDocument(html: buffer.bytes, headings: headings, omissions: omissions)
  }
}
