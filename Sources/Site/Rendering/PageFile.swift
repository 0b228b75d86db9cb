import Content
import Diagnostics

/// A file whose text stands on a page: that of the page's article, or of a partial.
///
/// An object, since each link to a heading remembers it.
final class PageFile: Sendable {
  let source: SourceFile

  /// The path relative to the content folder, which links start from.
  let path: String

  /// The byte offset at which the Markdown begins.
  let bodyStart: Int

  /// The language of an article; a partial may stand in articles of several.
  let language: Language?

  init(_ article: Article) {
    source = article.source
    path = article.path
    bodyStart = article.bodyStart
    language = article.language
  }

  init(_ partial: Partial) {
    source = partial.source
    path = partial.path
    bodyStart = partial.bodyStart
    language = nil
  }

  /// Whether the text is that of a partial.
  var isPartial: Bool { language == nil }
}
