import Diagnostics
import Facts
import Markdown

/// A place of an article that is taken to say a label, and the label that it comes nearest to.
struct Reading: Sendable {
  /// What it says, for people: the whole label's text, however spelt.
  let mention: Mention

  /// How near it comes to a label; `nil` where it comes near none.
  let match: LabelMatch?

  /// What the place says that has to change: a misspelt word, or all of the mention.
  let wrong: Mention

  /// Whether some of it is struck out.
  let isStruckOut: Bool

  /// The edits that repair upper and lower case.
  let caseEdits: [Edit]

  /// The reading of `phrase` of `text`, of which the stretches `struckOut` are so.
  init(_ phrase: Phrase, match: LabelMatch?, in text: InlineText, struckOut: [Range<Int>], path: String) {
    isStruckOut = struckOut.contains { $0.overlaps(phrase.range) }
    mention = Mention(phrase.range, of: text, path: path)
    self.match = match
    if case .near(let miss) = match {
      wrong = Mention(miss.written, of: text, path: path)
    } else {
      wrong = mention
    }
    if case .folded(let label) = match {
      caseEdits = Self.caseEdits(from: phrase, to: label, in: text, path: path)
    } else {
      caseEdits = []
    }
  }

  /// Whether it misspells a label.
  var isNear: Bool {
    if case .near = match { true } else { false }
  }

  /// A place that says nothing.
  init(nothingAt range: SourceRange) {
    mention = Mention(nothingAt: range)
    match = nil
    isStruckOut = false
    wrong = mention
    caseEdits = []
  }

  /// What is to be said of it where `label` is expected.
  func verdict(on label: Label) -> Verdict {
    switch match {
    case .exact: label.isTranslated ? .named(label) : .namedUntranslated(mention, label)
    case .folded: .differsInCase(mention, label, edits: caseEdits)
    case .loose:
      InvisibleDifference(of: mention.text, from: label.text).map { .differsInvisibly(mention, label, $0) }
        ?? .misspelt(mention, label, expected: label.text)
    case .otherLanguage(let labels):
      labels.first { $0.meant.fact.name == label.fact.name }.map { .otherLanguage(mention, $0) }
        ?? .unknown(mention, closest: label)
    case .near(let miss): .misspelt(wrong, label, expected: miss.expected)
    case nil: .unknown(mention, closest: label)
    }
  }

  private static func caseEdits(from phrase: Phrase, to label: Label, in text: InlineText, path: String) -> [Edit] {
    guard phrase.tokens.count == label.phrase.tokens.count else { return [] }
    var edits: [Edit] = []
    for (written, wanted) in zip(phrase.tokens, label.phrase.tokens) where written.text != wanted.text {
      let mention = Mention(written.range, of: text, path: path)
      guard mention.isVerbatim, wanted.text.isPlainMarkdown else { return [] }
      edits.append(Edit(replacing: mention.range, with: wanted.text))
    }
    return edits
  }
}

extension InlineText {
  /// The stretches that are struck out.
  var struckOut: [Range<Int>] { spans.filter { $0.kind == .strikethrough }.map(\.text) }
}
