import Content
import Diagnostics
import Markdown
import YAML

/// Renders one page of a site.
struct PageRenderer {
  /// A page's body, and what was found on the way.
  struct Result {
    let body: RenderedDocument
    let anchors: [AnchorUse]
    let diagnostics: [Diagnostic]
  }

  let tree: SiteTree
  let index: Int
  let stylesheet: Route

  /// Writes the document's HTML with its links resolved.
  func render(_ document: borrowing Document) -> Result {
    var anchors: [AnchorUse] = []
    var faults: [(destination: Destination, target: LinkTarget)] = []
    let body = document.html(.page) { destination in
      let target = tree.target(of: destination.url, onPage: index)
      switch target {
      case .page where destination.element == .image:
        faults.append((destination, .nothing(path: destination.url)))
      case .page(let page, let fragment) where !fragment.isEmpty:
        anchors.append(AnchorUse(page: index, ordinal: destination.ordinal, target: page, fragment: fragment))
      case .forbiddenScheme, .nothing: faults.append((destination, target))
      default: break
      }
      return tree.url(for: target, writtenAs: destination.url, onPage: index)
    }
    let isSound = faults.isEmpty && body.omissions == 0
    return Result(body: body, anchors: anchors, diagnostics: isSound ? [] : diagnostics(faults, in: document))
  }

  /// What the template may say of the page.
  func model(of body: RenderedDocument) -> PageModel {
    let page = tree.pages[index]
    let home = tree.home(in: page.article.language) ?? tree.page(atURL: "/")
    let neighbours = tree.neighbours(ofPage: index)
    return PageModel(
      language: page.article.language.rawValue, siteTitle: tree.settings.title, title: page.title,
      pageTitle: page.isHome ? tree.settings.title : "\(page.title) · \(tree.settings.title)",
      description: page.article.frontMatter.description, content: body.html, isHome: page.isHome,
      isListed: page.isListed, updated: page.article.frontMatter.updated?.description,
      homeURL: home.map(tree.url(ofPage:)), stylesheetURL: tree.url(of: stylesheet),
      canonicalURL: page.isNotFound ? nil : tree.settings.base.map { $0.origin + $0.path + page.route.url },
      breadcrumbs: tree.breadcrumbs(ofPage: index), navigation: tree.navigation(forPage: index),
      contents: contents(of: body.headings), previous: neighbours.previous, next: neighbours.next)
  }

  private func diagnostics(
    _ faults: [(destination: Destination, target: LinkTarget)], in document: borrowing Document
  ) -> [Diagnostic] {
    let outline = document.outline()
    let links = outline.links
    let article = tree.pages[index].article
    let broken = faults.compactMap { destination, target in
      Diagnostic.fault(of: target, destination, at: links[destination.ordinal], page: index, in: tree)
    }
    let omitted = outline.rawHTML(allowing: HTMLOptions.page.allowedElements).map {
      Diagnostic(
        .rawHTML, "raw HTML is left out of the page; Markdown, '<br>' and '<kbd>' pass", at: $0,
        language: article.language)
    }
    return broken + omitted
  }

  /// The second level of headings, with the third below; a list of one would only repeat the page.
  private func contents(of headings: [Heading]) -> [PageModel.ContentsEntry] {
    var entries: [PageModel.ContentsEntry] = []
    for heading in headings {
      let url = "#\(heading.id)"
      if heading.level == 2 {
        entries.append(.init(title: heading.text, url: url, children: []))
      } else if heading.level == 3, !entries.isEmpty {
        entries[entries.count - 1].children.append(.init(title: heading.text, url: url))
      }
    }
    return entries.count > 1 ? entries : []
  }
}
