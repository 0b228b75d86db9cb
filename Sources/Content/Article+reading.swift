public import Diagnostics
import YAML

extension Article {
  /// Reads the front matter of `source`, and finds where its Markdown begins.
  ///
  /// There is an article even where front matter is faulty: what links to it is not to blame.
  /// - Parameters:
  ///   - source: The file, its path relative to the site's folder.
  ///   - path: The path relative to the content folder.
  ///   - language: The language that it is written in.
  /// - Returns: The article, and what is wrong with its front matter.
  public static func read(
    _ source: SourceFile, path: String, language: Language
  ) -> (article: Article, diagnostics: [Diagnostic]) {
    let block = FrontMatterBlock(in: source)
    let (frontMatter, diagnostics) = FrontMatter.read(block, in: source)
    let article = Article(
      source: source, path: path, language: language, frontMatter: frontMatter,
      bodyStart: block?.bodyStart ?? source.byteOrderMark.upperBound)
    return (article, diagnostics)
  }
}
