import Diagnostics
import Markdown

/// An item of a bound procedure and the labels that it says.
struct StepItem {
  /// The item's place in the list, from 1.
  let number: Int

  /// The labels that it says: its bold texts, or emphasised ones that come near labels where it has no bold text; any
  /// text that comes near a label where bold text is none.
  let said: [Reading]

  /// Whether ``said`` is bold; what is only emphasised may be stressed for another reason, and is never at fault.
  let isBold: Bool

  /// The item as it stands: its first paragraph, or the item where it has none.
  let mention: Mention

  private let paragraphs: [(text: InlineText, tokens: [Token])]
  private let lexicon: Lexicon
  private let path: String

  init(_ item: ClaimItem, number: Int, labels: LabelIndex, claim: Claim) {
    self.number = number
    let bold = claim.readsBold ? item.paragraphs.flatMap { labels.readings(of: .strong, in: $0, path: claim.path) } : []
    isBold = !bold.isEmpty
    if isBold {
      said = bold
    } else if claim.readsBold {
      let stressed = item.paragraphs.flatMap { labels.readings(of: .emphasis, in: $0, path: claim.path) }
      said = stressed.filter { $0.match != nil }
    } else {
      said = item.paragraphs.flatMap { labels.plainReadings(in: $0, path: claim.path) }
    }
    let text = item.text
    mention =
      text.string.isEmpty
      ? Mention(nothingAt: claim.range(item.bytes))
      : Mention(0..<text.string.utf8.count, of: text, path: claim.path)
    paragraphs = item.paragraphs.map { ($0, Token.all(in: $0.string)) }
    lexicon = labels.lexicon
    path = claim.path
  }

  /// Where the item says `label` without bold, and whether marks can make that bold: in code they are letters.
  func plainMention(of label: Label) -> (mention: Mention, canBeBold: Bool)? {
    let wanted = label.phrase.tokens
    for (text, tokens) in paragraphs {
      let length = wanted.count
      for start in tokens.indices where start + length <= tokens.count && tokens[start].text == wanted.first?.text {
        let phrase = Phrase(tokens[start..<start + length], lexicon: lexicon)
        guard phrase.exact == label.exact else { continue }
        let canBeBold = text.spans.allSatisfy { span in
          span.kind != .code && span.kind != .strikethrough || !span.text.overlaps(phrase.range)
        }
        return (Mention(phrase.range, of: text, path: path), canBeBold)
      }
    }
    return nil
  }

  /// Whether one of its bold texts is exactly `label`.
  func says(_ label: Label) -> Bool {
    said.contains { $0.says(label) }
  }

  /// Whether one of its bold texts is exactly `label`, in whatever language.
  func names(_ label: Label) -> Bool {
    said.contains { $0.names(label) }
  }

  /// What to point at when the item as a whole is at fault: its label where it says one.
  var place: Mention { said.first?.mention ?? mention }
}

extension Reading {
  /// Whether it is a label, letter for letter but for typography.
  var isExact: Bool {
    if case .exact = match { true } else { false }
  }

  /// Whether it is `label`, or another form of it, letter for letter but for typography.
  func says(_ label: Label) -> Bool {
    if case .exact(let labels) = match { labels.contains { $0.isForm(of: label) } } else { false }
  }

  /// Whether it is `label` letter for letter, in whatever language.
  func names(_ label: Label) -> Bool {
    if case .otherLanguage = match { means(label) } else { says(label) }
  }

  /// The labels that it is letter for letter, in whatever language, each as the article's language has it.
  var named: [Label] {
    switch match {
    case .exact, .otherLanguage: match?.labels ?? []
    case .folded, .loose, .near, nil: []
    }
  }
}

extension Reading {
  /// Whether `label` is the nearest to it, however spelt.
  func means(_ label: Label?) -> Bool {
    guard let label, let match else { return false }
    return match.labels.contains { $0.isForm(of: label) }
  }
}
