import Diagnostics
import Markdown

/// What an article says at one place.
struct Mention: Sendable {
  /// The visible text.
  let text: String

  /// Where it stands in the article.
  let range: SourceRange

  /// Whether the file has the text letter for letter, without marks or entities in it, so that it can be replaced.
  let isVerbatim: Bool

  /// What stretch `range`, UTF-8 offsets, of `text` says in the article at `path`.
  init(_ range: Range<Int>, of text: InlineText, path: String) {
    let bytes = text.bytes(of: range)
    let utf8 = text.string.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    self.text = String(decoding: utf8[start..<utf8.index(start, offsetBy: range.count)], as: UTF8.self)
    self.range = SourceRange(path: path, bytes: bytes)
    isVerbatim = !range.isEmpty && bytes.count == range.count
  }

  /// A place that says nothing.
  init(nothingAt range: SourceRange) {
    text = ""
    self.range = range
    isVerbatim = false
  }

  /// The fix that writes `replacement` instead, where both are plain text.
  func replaced(by replacement: String, _ grade: Grade) -> [Fix] {
    guard isVerbatim, replacement.isPlainMarkdown else { return [] }
    let edit = Edit(replacing: range, with: replacement)
    return [Fix(grade, "replace '\(text)' with '\(replacement)'", edits: [edit])]
  }
}

extension String {
  /// Whether Markdown takes the text for nothing but itself, wherever in a block it stands.
  var isPlainMarkdown: Bool {
    !contains { #"\`*_[]<>&|~#"#.contains($0) } && !opensBlock && first?.isWhitespace == false
  }

  /// Whether a line that begins so is an item, an underline or a break (CommonMark 0.29 §4.1, §4.3, §5.2).
  private var opensBlock: Bool {
    let word = prefix { !$0.isWhitespace }
    let number = word.dropLast()
    let isNumber = !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber }
    return word == "+" || word.allSatisfy { "-=".contains($0) } || isNumber && (word.last == "." || word.last == ")")
  }
}
