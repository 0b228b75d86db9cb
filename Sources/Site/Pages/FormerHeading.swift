import Content
import Diagnostics

/// A heading that has moved to another page, or on its own to another id.
struct FormerHeading: Sendable {
  /// The index of the page that it stood on.
  let formerPage: Int

  /// Its id there.
  let formerID: String

  /// The index of the page that says it now.
  let page: Int

  /// The id of the heading that says it; `top` for the start of the page.
  let id: String

  /// Where the article's front matter names the place that it had.
  let range: SourceRange

  /// Where it names the heading that says it now.
  let idRange: SourceRange

  /// Whether it is on the page that it was always on.
  var isAtHome: Bool { formerPage == page }

  /// The name that HTML itself has for the start of a page.
  static let top = "top"
}

extension SiteTree {
  /// The former headings of the articles of `pages`, and what is wrong with those that have no place.
  static func formerHeadings(
    of pages: [Page], beside redirects: [Redirect]
  ) -> (headings: [FormerHeading], diagnostics: [Diagnostic]) {
    if pages.allSatisfy(\.article.frontMatter.anchors.isEmpty) { return ([], []) }
    let routes = pages.enumerated().map { ($1.route.url, $0) } + redirects.map { ($0.route.url, $0.page) }
    let pagesByURL = Dictionary(routes) { first, _ in first }
    var headings: [FormerHeading] = []
    var diagnostics: [Diagnostic] = []
    var places: [String: SourceRange] = [:]
    var suggestions = Suggestions()
    for (index, page) in pages.enumerated() where !page.isFallback {
      for anchor in page.article.frontMatter.anchors {
        let source = page.article.source
        let (range, written) = (source.range(anchor.former.bytes), anchor.former.text)
        func report(_ message: String, code: Code = .frontMatterValue, notes: [Note] = []) {
          diagnostics.append(Diagnostic(code, message, at: range, language: page.article.language, notes: notes))
        }
        let parts = written.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let (url, id) = parts.count == 2 ? (parts[0], parts[1]) : (nil, parts[0])
        guard parts.count <= 2, !id.isEmpty, !id.contains(where: \.isWhitespace),
          url?.hasPrefix("/") ?? !id.contains("/")
        else {
          report(
            "a former heading is an id, as 'old-id', or one of another page, as '/old/place/#old-id', not '\(written)'")
          continue
        }
        guard let former = url.map({ pagesByURL[$0] }) ?? index, !pages[former].isFallback else {
          let meant = suggestions.suggestion(for: url ?? "") { pages.map(\.route.url) }
          report("'\(url ?? "")' is no page of the site\(meant.map { "; did you mean '\($0)'?" } ?? "")")
          continue
        }
        let place = "\(pages[former].route.url)#\(id)"
        if let other = places[place] {
          report("'\(place)' leads to two headings", code: .duplicateRoute, notes: [Note("the other one", at: other)])
          continue
        }
        places[place] = range
        headings.append(
          FormerHeading(
            formerPage: former, formerID: id, page: index, id: anchor.heading.text, range: range,
            idRange: source.range(anchor.heading.bytes)))
      }
    }
    return (headings, diagnostics)
  }
}
