public import Content
import Diagnostics

/// What an article's front matter says under `covers`: that its lists together name every case of an enum.
public struct Promise: Hashable, Sendable {
  /// The enum, as the front matter names it.
  let subject: Word

  /// The path of the article.
  let article: String

  /// The language that the article is written in.
  let language: Language

  /// Where the front matter names the enum.
  var range: SourceRange { SourceRange(path: article, bytes: subject.bytes) }
}

extension Article {
  /// What the article promises to cover whole.
  public var promises: [Promise] {
    frontMatter.covers.map { Promise(subject: $0, article: source.path, language: language) }
  }
}
