/// Where the day of an article's last change comes from, if its front matter does not say it.
public enum DateSource: String, CaseIterable, Sendable {
  /// From nowhere: such an article has none.
  case frontMatter = "front_matter"
  /// The day of the last commit that changed its file.
  case git
}
