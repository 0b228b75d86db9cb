/// How a document is written as HTML.
public struct HTMLOptions: Sendable {
  /// Whether headings carry ids.
  public var headingIDs: Bool

  /// The level of the highest headings: a page's own title stands above them.
  public var highestHeading: Int

  /// The elements that pass where they stand as tags without attributes.
  public var allowedElements: Set<String>

  /// Whether a comment says where raw HTML was left out, as cmark-gfm does.
  public var marksOmissions: Bool

  /// Whether quotations that begin with GitHub's marks, such as `[!NOTE]`, are callouts.
  public var callouts: Bool

  /// Whether tables and code take the focus, so that the keyboard scrolls what is wider than the screen.
  public var focusableBoxes: Bool

  /// Whether the cells of a column are aligned by a class, as the attribute is obsolete.
  public var alignsByClass: Bool

  /// Whether a browser loads all images but the first when their reader comes near them.
  public var lazyImages: Bool

  /// What a page says beside the text of the writer.
  public var words = HTMLWords.english

  /// What a page holds.
  public static let page = HTMLOptions(
    headingIDs: true, highestHeading: 2, allowedElements: ["br", "kbd"], marksOmissions: false, callouts: true,
    focusableBoxes: true, alignsByClass: true, lazyImages: true)
}
