/// A document as HTML, and what the page around it wants to know.
public struct RenderedDocument: Sendable {
  /// The HTML of the document's blocks.
  package let content: HTMLBuffer

  /// The HTML of the document's blocks, as UTF-8.
  public var html: [UInt8] { content.bytes }

  /// The headings in document order.
  public let headings: [Heading]

  /// The id of the heading that the page's title stands for; `nil` where the document does not begin with its title.
  public let titleID: String?

  /// How many pieces of raw HTML were left out; ``Outline/rawHTML(allowing:)`` tells which.
  public let omissions: Int

  /// How many images have no text in place of themselves; ``Outline/silentImages`` tells which.
  public let silentImages: Int

  /// How many variables were named that there are not; ``Outline/unknownVariables(besides:)`` tells which.
  public let unknownVariables: Int

  /// The questions in document order, those in others left out.
  public let answers: [Answer]

  package init(
    content: HTMLBuffer, headings: [Heading], titleID: String?, omissions: Int, silentImages: Int,
    unknownVariables: Int = 0, answers: [Answer] = []
  ) {
    self.content = content
    self.headings = headings
    self.titleID = titleID
    self.omissions = omissions
    self.silentImages = silentImages
    self.unknownVariables = unknownVariables
    self.answers = answers
  }
}
