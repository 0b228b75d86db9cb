/// A part of GitHub Flavored Markdown that CommonMark does not have.
public enum Extension: String, CaseIterable, Hashable, Sendable {
  case table, strikethrough, autolink, tagfilter, tasklist, footnotes
}

extension Set<Extension> {
  /// All of GitHub Flavored Markdown, with footnotes.
  public static var all: Set<Extension> { Set(Extension.allCases) }
}
