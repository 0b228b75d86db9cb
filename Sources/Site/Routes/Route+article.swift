public import Content
import Diagnostics

extension Route {
  /// The article that says what readers find where there is nothing; servers look for its page under this name.
  static let notFound = (article: "404.md", file: "404.html")

  /// The route of `article` at `path`, its own or that of the place it stands in: the path without `.md`, without `index`,
  /// with its slug as the last part.
  public init(of article: Article, at path: String, style: URLStyle) {
    if path == Self.notFound.article {
      self.init(file: Self.notFound.file)
      return
    }
    var path = path.split(separator: "/").map(String.init)
    let name = path.popLast()?.dropLast(".md".count) ?? ""
    if name != "index" { path.append(String(name)) }
    if let slug = article.frontMatter.slug?.text, !path.isEmpty, Self.isSegment(slug) { path[path.count - 1] = slug }
    self.init(page: path, style: style)
  }

  /// What is wrong with the slug of a page: it must be one part of a path, and a start page has no part of its own.
  static func fault(inSlugOf page: Page) -> Diagnostic? {
    let article = page.article
    guard let slug = article.frontMatter.slug else { return nil }
    let message =
      if page.isHome {
        "a start page has no 'slug', as its URL is that of the site or the language"
      } else if !isSegment(slug.text) {
        "'slug' must be one part of a URL, of letters, digits and hyphens, not '\(slug.text)'"
      } else {
        String?.none
      }
    return message.map {
      Diagnostic(.frontMatterValue, $0, at: article.source.range(slug.bytes), language: article.language)
    }
  }

  private static func isSegment(_ slug: String) -> Bool {
    !slug.isEmpty && slug.utf8.count <= 240
      && slug.unicodeScalars.allSatisfy { scalar in
        scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .spacingMark
      }
  }
}
