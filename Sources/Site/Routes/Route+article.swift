public import Content
import Diagnostics

extension Route {
  /// The route of `article`: its path without `.md`, without `index`, with its slug as the last part.
  public init(of article: Article, style: URLStyle) {
    var path = article.path.split(separator: "/").map(String.init)
    let name = path.popLast()?.dropLast(".md".count) ?? ""
    if name != "index" { path.append(String(name)) }
    if let slug = article.frontMatter.slug?.text, !path.isEmpty, Self.isSegment(slug) { path[path.count - 1] = slug }
    self.init(page: path, style: style)
  }

  /// What is wrong with the slug of `article`: it must be one part of a path.
  static func fault(inSlugOf article: Article) -> Diagnostic? {
    guard let slug = article.frontMatter.slug, !isSegment(slug.text) else { return nil }
    return Diagnostic(
      .frontMatterValue, "'slug' must be one part of a URL, of letters, digits and hyphens, not '\(slug.text)'",
      at: article.source.range(slug.bytes), language: article.language)
  }

  private static func isSegment(_ slug: String) -> Bool {
    !slug.isEmpty
      && slug.unicodeScalars.allSatisfy { scalar in
        scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .spacingMark
      }
  }
}
