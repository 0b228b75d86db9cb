import Content
import Diagnostics

/// A file whose text stands on a page: that of the page's article, or of a partial.
///
/// An object, since each link to a heading remembers it.
final class PageFile: Sendable {
  let source: SourceFile

  /// The path relative to the content folder, which links start from.
  let path: String

  /// The bytes of the path of its folder, with a slash at its end; none for a file of the content folder itself.
  let folder: [UInt8]

  /// The byte offset at which the Markdown begins.
  let bodyStart: Int

  /// The language of an article; a partial may stand in articles of several.
  let language: Language?

  init(_ article: Article) {
    source = article.source
    path = article.path
    folder = Self.folder(of: article.path)
    bodyStart = article.bodyStart
    language = article.language
  }

  init(_ partial: Partial) {
    source = partial.source
    path = partial.path
    folder = Self.folder(of: partial.path)
    bodyStart = partial.bodyStart
    language = nil
  }

  /// Whether the text is that of a partial.
  var isPartial: Bool { language == nil }

  private static func folder(of path: String) -> [UInt8] {
    let bytes = Array(path.utf8)
    return Array(bytes[..<(bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)])
  }
}
