/// What the handbook says of a code, for reports that carry their rules.
public struct RuleDescription: Sendable {
  /// The code.
  public let code: Code

  /// The rule in a sentence, without a full stop.
  public let title: String

  /// The page below its title, as Markdown.
  public let text: String

  /// The description of `code` by a page of the handbook.
  public init(code: Code, title: String, text: String) {
    self.code = code
    self.title = title
    self.text = text
  }

  /// The page's first paragraph.
  var opening: String { String(prose.prefix { !$0.isNewline }) }

  /// What the page says before its first heading, links to other pages written as their words.
  var prose: String {
    let end = text.firstRange(of: "\n## ")?.lowerBound ?? text.endIndex
    return String(text[..<end]).replacing(/\[([^\]]*)\]\((?!https?:)[^)]*\)/) { $0.output.1 }
  }

  /// The whole page; its links to other pages, which lead nowhere elsewhere, are written as their words.
  var page: String {
    let end = text.firstRange(of: "\n## ")?.lowerBound ?? text.endIndex
    return prose + text[end...]
  }
}

extension [RuleDescription] {
  /// The description of `code`.
  subscript(code: Code) -> RuleDescription? { first { $0.code == code } }
}
