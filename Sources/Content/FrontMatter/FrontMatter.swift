public import YAML

/// What an article says of itself above its text.
public struct FrontMatter: Hashable, Sendable {
  /// The title; empty in an article that has none, which is an error.
  public let title: Word

  /// What the article is about, in a sentence or two.
  public let description: Word?

  /// Where it stands among its neighbours: the smallest first, those without last.
  public let order: Int?

  /// The last part of its URL, where that is not the file's name.
  public let slug: Word?

  /// URLs under which it was known, and which lead to it now.
  public let aliases: [Word]

  /// Headings that stood elsewhere once, and which are found here now.
  public let anchors: [FormerAnchor]

  /// Whether it is left out unless drafts are asked for.
  public let isDraft: Bool

  /// Whether all its headings are questions.
  public let isFAQ: Bool

  /// The platform that it is about, such as `mobile`; nil where it is about all.
  public let platform: Word?

  /// The enums that it promises to cover whole.
  public let covers: [Word]

  /// The version of the main language's article that it is a translation of.
  public let translationOf: Word?

  /// Who looks after it.
  public let owner: String?

  /// The day by which its owner looks at it again.
  public let reviewBy: Day?

  /// The day of its last change that readers care about.
  public let updated: CalendarDate?

  /// Whether search engines are asked to leave it out.
  public let isHiddenFromSearchEngines: Bool

  /// A team's own keys and values.
  public let extra: [YAMLEntry]
}
