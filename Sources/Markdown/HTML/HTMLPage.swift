/// A page while documents are written to it: what they share, so that no id and no number stands on it twice.
public struct HTMLPage {
  var buffer = HTMLBuffer()
  var headings: [Heading] = []
  var headingIDs = HeadingIDs()
  var omissions = 0
  var images = 0
  var silentImages = 0
  var unknownVariables = 0
  var footnotes = PageFootnotes()
  var answers: [Answer] = []
  /// What is being disclosed, the innermost last: where a question's answer begins, or nothing for a variant.
  var disclosed: [Int?] = []
  /// How many groups of variants have been begun.
  var groups = 0
  /// How many documents are being written: those that stand in each other.
  var depth = 0

  /// The ids that headings had once, by those that they have.
  let formerIDs: [String: [String]]

  private let title: String?
  private var titleID: String?

  /// A page with nothing on it, above which its `title` stands, if it has one.
  ///
  /// Links to the `formerIDs` of headings, by the ids that they have now, lead to these.
  public init(title: String? = nil, formerIDs: [String: [String]] = [:]) {
    self.formerIDs = formerIDs
    self.title = title
  }

  /// Whether what is written stands in another document.
  var isInner: Bool { depth > 1 }

  /// The page as it is now.
  public consuming func finish() -> RenderedDocument {
    RenderedDocument(
      content: buffer, headings: headings, titleID: titleID, omissions: omissions, silentImages: silentImages,
      unknownVariables: unknownVariables, answers: answers)
  }

  /// Whether a heading of the first level whose anchor is made of `text` says no more than the title above it.
  func repeatsTitle(_ text: String) -> Bool { buffer.bytes.isEmpty && text == title }

  /// Leaves out the heading that has been written, which is all that stands on the page: the title takes its id.
  mutating func leaveTitleToPage() {
    buffer = HTMLBuffer()
    titleID = headings.last?.id
    appendFormerIDs()
  }

  /// Writes where links to the ids that the last heading had once lead.
  mutating func appendFormerIDs() {
    guard !formerIDs.isEmpty, let heading = headings.last else { return }
    for id in formerIDs[heading.id, default: []] {
      buffer.append("<span id=\"")
      buffer.appendText(id)
      buffer.append("\"></span>")
    }
  }

  /// Begins what a heading discloses, where that is the answer to it.
  mutating func beginDisclosed() {
    guard let question = disclosed.last ?? nil, question < headings.count else { return }
    // An inner question is part of the outer one's answer.
    let isInner = disclosed.dropLast().contains { $0 != nil }
    if !isInner { answers.append(Answer(question: headings[question].text, html: buffer.bytes.count..<Int.max)) }
  }

  /// Ends what was disclosed last.
  mutating func endDisclosed() {
    guard let question = disclosed.popLast() ?? nil, !disclosed.contains(where: { $0 != nil }),
      let last = answers.last, last.html.upperBound == Int.max, question < headings.count
    else { return }
    answers[answers.count - 1] = Answer(question: last.question, html: last.html.lowerBound..<buffer.bytes.count)
  }
}
