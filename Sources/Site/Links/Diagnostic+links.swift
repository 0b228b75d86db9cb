import Content
import Diagnostics
import Markdown

extension Diagnostic {
  /// What is wrong with a destination that leads to `target`; `nil` where nothing is.
  static func fault(
    of target: LinkTarget, element: Destination.Element, url: String, at range: SourceRange, page index: Int,
    in tree: SiteTree
  ) -> Diagnostic? {
    let article = tree.pages[index].article
    switch target {
    case .external, .page, .asset: return nil
    case .forbiddenScheme(let scheme):
      let allowed = (LinkScheme.allowed + tree.settings.linkSchemes).map { "'\($0)'" }.joined(separator: ", ")
      return Diagnostic(
        .linkScheme, "'\(scheme):' is no scheme that links may have; \(allowed) are", at: range,
        language: article.language)
    case .nothing(let path):
      let isImage = element == .image
      let known = isImage ? Array(tree.assets).sorted() : tree.pages.map(\.article.path)
      let meant = suggestion(for: path, among: known)
      let tail = meant.map { "; did you mean '\($0)'?" } ?? ""
      let kind = isImage ? "image file" : "article or file"
      return Diagnostic(
        isImage ? .missingImage : .brokenLink, "'\(url)' leads to no \(kind) of the site\(tail)", at: range,
        language: article.language)
    }
  }

  /// What is wrong with a link to a heading that its page does not have.
  static func brokenAnchor(
    _ use: AnchorUse, at range: SourceRange, headings: [Heading], in tree: SiteTree
  ) -> Diagnostic {
    let target = tree.pages[use.target].article
    let tail = didYouMean(use.fragment, among: headings.map(\.id))
    let place = use.page == use.target ? "this page" : "'\(target.source.path)'"
    return Diagnostic(
      .brokenAnchor, "'#\(use.fragment)' is no heading of \(place)\(tail)", at: range,
      language: tree.pages[use.page].article.language)
  }
}
