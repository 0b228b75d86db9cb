extension Document {
  /// How the text begins: the words of its first paragraph, cut between two of them where they are more than `length`
  /// bytes; `nil` where none stands outside quotations and lists.
  public borrowing func opening(upTo length: Int) -> String? {
    var paragraph: CMarkNode?
    tree.walk { isEntering, node in
      if isEntering, paragraph == nil, node.kind == .paragraph { paragraph = node }
      return node.kind == .document
    }
    guard let paragraph else { return nil }
    var text = ""
    for word in PlainText.of(paragraph, filling: variables).split(whereSeparator: \.isWhitespace) {
      if text.utf8.count + word.utf8.count + 1 > length { return text.isEmpty ? nil : text + "…" }
      text += text.isEmpty ? word : " \(word)"
    }
    return text.isEmpty ? nil : text
  }
}
