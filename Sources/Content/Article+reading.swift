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
  ///   - isTrusted: Whether its Markdown may go beyond the limits, as the site's configuration says.
  /// - Returns: The article, and what is wrong with its front matter.
  public static func read(
    _ source: SourceFile, path: String, language: Language, isTrusted: Bool = false
  ) -> (article: Article, diagnostics: [Diagnostic]) {
    let block = FrontMatterBlock(in: source)
    let (frontMatter, faults) = FrontMatter.read(block, in: source)
    let bodyStart = block?.bodyStart ?? source.byteOrderMark.upperBound
    let fault =
      source.encodingFault(of: "an article") ?? source.excessFault(from: bodyStart, isTrusted: isTrusted)
    let article = Article(
      source: source, path: path, language: language, frontMatter: frontMatter,
      // What is no text is not parsed: its repair would move all that follows. Nor is what could stall the build.
      bodyStart: fault == nil ? bodyStart : source.bytes.count)
    guard let fault else { return (article, faults) }
    return (article, fault.code == .articleEncoding ? [fault] : faults + [fault])
  }
}
