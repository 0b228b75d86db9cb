import Diagnostics

extension Directive {
  /// Reads `comment`, whose first word names `verb`.
  init(_ verb: Verb, word: Word, of comment: Comment, path: String) throws(DirectiveFault) {
    try Self.requireOwnLine(comment, word, path: path)
    var rest = comment.words.dropFirst()
    if let description = verb.subjectDescription {
      guard let first = rest.first, !first.isAttribute else {
        throw DirectiveFault("'\(word.text)' has no subject; it names \(description)", at: word.bytes, of: path)
      }
      subject = rest.removeFirst()
    } else {
      subject = nil
    }
    self.verb = verb
    self.word = word
    bytes = comment.bytes
    var attributes: [Attribute] = []
    var previous = subject ?? word
    for written in rest {
      guard written.isAttribute else {
        let advice = previous.text.hasSuffix(",") ? "; no space stands after a comma" : ""
        throw DirectiveFault(
          "unexpected '\(written.text)' after '\(previous.text)'\(advice)", at: written.bytes, of: path)
      }
      let attribute = try Attribute(written, of: verb, path: path)
      if attributes.contains(where: { $0.name == attribute.name }) {
        throw DirectiveFault("'\(attribute.name.rawValue)' is given twice", at: attribute.bytes, of: path)
      }
      attributes.append(attribute)
      previous = written
    }
    self.attributes = attributes
  }

  /// A directive is one comment on one line, and nothing else is on that line: cmark-gfm would leave it out of the page.
  private static func requireOwnLine(_ comment: Comment, _ word: Word, path: String) throws(DirectiveFault) {
    let alone = "a directive stands alone on its line"
    if !comment.isClosed {
      throw DirectiveFault("'\(word.text)' does not end with '-->'", at: word.bytes, of: path)
    }
    if comment.spansLines {
      throw DirectiveFault("\(alone), from '<!--' to '-->'", at: word.bytes, of: path)
    }
    if let neighbour = comment.trailing ?? comment.leading {
      throw DirectiveFault("unexpected '\(neighbour.text)' beside a directive; \(alone)", at: neighbour.bytes, of: path)
    }
    if let hyphens = comment.doubleHyphen {
      let edit = Edit(replacing: SourceRange(path: path, bytes: hyphens), with: "–")
      throw DirectiveFault(
        "'--' must not stand inside a comment; write a dash", at: hyphens, of: path,
        fixes: [Fix(.review, "replace '--' with '–'", edits: [edit])])
    }
  }
}

extension Word {
  /// Whether it is written as an attribute: a name of letters before `=`.
  fileprivate var isAttribute: Bool {
    guard let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")), sign > text.startIndex else { return false }
    return text.utf8[..<sign].allSatisfy { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }
  }
}
