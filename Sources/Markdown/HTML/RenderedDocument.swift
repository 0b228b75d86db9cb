/// A document as HTML, and what the page around it wants to know.
public struct RenderedDocument: Sendable {
  /// The HTML of the document's blocks, as UTF-8.
  public let html: [UInt8]

  /// The headings in document order.
  public let headings: [Heading]

  /// How many pieces of raw HTML were left out; ``Outline/rawHTML(allowing:)`` tells which.
  public let omissions: Int

  package init(html: [UInt8], headings: [Heading], omissions: Int) {
    self.html = html
    self.headings = headings
    self.omissions = omissions
  }
}
