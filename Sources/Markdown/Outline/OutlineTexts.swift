/// Which texts an outline holds; the others are empty.
public enum OutlineTexts: Sendable {
  /// Those of all blocks.
  case all

  /// Those that a comment is in or may speak of: headings, HTML, the block after a comment with all that is in it, and
  /// whatever has a `<`, a `:` or a `&`, without which nothing can look like a directive.
  case nearComments
}
