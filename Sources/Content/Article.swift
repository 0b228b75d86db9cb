public import Diagnostics

/// One Markdown file of the site.
///
/// An object, since pages, claims and checks pass it on.
public final class Article: Sendable {
  /// The file; its path is relative to the site's folder: `content/hi/orders/cancel.md`.
  public let source: SourceFile

  /// The path relative to the content folder: `hi/orders/cancel.md`.
  public let path: String

  /// The language that it is written in.
  public let language: Language

  /// What it says of itself.
  public let frontMatter: FrontMatter

  /// The byte offset in the file at which the Markdown begins.
  public let bodyStart: Int

  init(source: SourceFile, path: String, language: Language, frontMatter: FrontMatter, bodyStart: Int) {
    self.source = source
    self.path = path
    self.language = language
    self.frontMatter = frontMatter
    self.bodyStart = bodyStart
  }
}
