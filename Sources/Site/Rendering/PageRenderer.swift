import Content
import Diagnostics
import Markdown
import YAML

/// Renders one page of a site.
struct PageRenderer {
  /// A page's body, and what was found on the way.
  struct Result {
    let body: RenderedDocument
    /// How the article begins, where it has no description.
    let opening: String?
    let anchors: [AnchorUse]
    let externalLinks: [ExternalLink]
    let diagnostics: [Diagnostic]
    let lost: [LostLink]
  }

  /// The most bytes that search engines are told of how an article begins; they show about as many characters.
  private static let longestSummary = 160

  let tree: SiteTree
  let index: Int
  var collectsExternalLinks = false

  /// Writes the documents' HTML with their links resolved.
  func render(_ article: PagePart) -> Result {
    var links = PageLinks(collectsExternalLinks: collectsExternalLinks)
    var page = HTMLPage(
      title: tree.pages[index].title, formerIDs: tree.pages[index].isFallback ? [:] : formerIDs)
    write(article, to: &page, links: &links)
    let body = page.finish()
    let isSound =
      links.faults.isEmpty && body.omissions == 0 && body.silentImages == 0 && body.unknownVariables == 0
      && !article.all.contains { $0.file.source.mayHoldFootnotes }
    return Result(
      body: body,
      opening: tree.pages[index].article.frontMatter.description == nil
        ? article.document.opening(upTo: Self.longestSummary) : nil,
      anchors: links.anchors, externalLinks: links.external ?? [],
      diagnostics: isSound ? [] : article.all.flatMap { diagnostics(links.faults, in: $0) },
      lost: links.faults.isEmpty ? [] : article.all.flatMap { lostLinks(links.faults, in: $0) })
  }

  private func lostLinks(_ faults: [PageLinks.Fault], in part: PagePart) -> [LostLink] {
    let faults = faults.filter { $0.part === part }
    if faults.isEmpty { return [] }
    let spans = part.outline.links
    return faults.compactMap { fault in
      guard case .nothing(let path) = fault.target, !isExplained(fault, in: part),
        fault.element == .image || tree.draft(atPath: path) == nil
      else { return nil }
      let span = spans[fault.ordinal]
      return LostLink(
        element: fault.element, url: fault.url, path: path, file: part.file,
        range: part.file.source.range(span.destination ?? span.bytes), destination: span.destination)
    }
  }

  /// Whether a destination has a variable that there is not, which is told once, as that.
  private func isExplained(_ fault: PageLinks.Fault, in part: PagePart) -> Bool {
    part.document.variables != nil && !VariableUse.all(in: fault.url.utf8.span).isEmpty
  }

  private func write(_ part: PagePart, to page: inout HTMLPage, links: inout PageLinks) {
    var path: [UInt8] = []
    part.document.write(to: &page, tree.options(in: tree.pages[index].language), frames: part.frames) { destination in
      if destination.element == .link, let link = tree.article(at: destination, from: part.file.folder, path: &path),
        link.page != index, !tree.pages[index].isFallback
      {
        links.note(destination, leadingTo: .page(link.page, fragment: link.fragment), in: part, onPage: index)
        return .escaped(tree.escapedURL(ofPage: link.page), fragment: link.fragment)
      }
      let target = tree.target(of: destination.url, in: part.file.path, onPage: index).inPlace(ofPage: index, of: tree)
      links.note(destination, leadingTo: target, in: part, onPage: index)
      guard let url = tree.url(for: target, writtenAs: destination.url, onPage: index) else { return .empty }
      if destination.element == .image, case .asset(let path) = target, let size = tree.imageSizes[path] {
        return .image(url, width: size.width, height: size.height)
      }
      return .url(url)
    } insert: { block, page in
      if let inner = part.parts[block] { write(inner, to: &page, links: &links) }
    }
  }

  /// What the template may say of the page, which stands in a section of `parts`.
  func model(
    of result: Result, in parts: SectionParts, questions: (page: PageModel.Link, all: [PageModel.Link])? = nil
  ) -> PageModel {
    let (page, body) = (tree.pages[index], result.body)
    let neighbours = tree.neighbours(ofPage: index)
    let breadcrumbs = breadcrumbs(in: parts)
    let canonicalURL = page.isNotFound ? nil : tree.canonicalURL(ofPage: index)
    let data = tree.settings.base.flatMap { base in
      page.isListed ? StructuredData(of: page, url: canonicalURL, in: tree.settings, at: base.origin) : nil
    }
    return PageModel(
      language: page.language, parts: parts, extra: tree.extra(of: page.article),
      contentLanguage: page.isFallback ? page.article.language : nil, siteTitle: tree.settings.title,
      title: page.title, titleID: body.titleID,
      pageTitle: page.isHome ? tree.settings.title : "\(page.title) · \(tree.settings.title)",
      description: page.article.frontMatter.description?.text, summary: result.opening,
      content: withMovedHeadings(body.content),
      isHome: page.isHome, isListed: page.isListed, asksForFeedback: !page.isHome && !page.isNotFound,
      updated: page.updated?.description, url: tree.url(ofPage: index), canonicalURL: canonicalURL,
      alternates: tree.alternates(ofPage: index), languages: tree.languageLinks(ofPage: index),
      markdownURL: tree.markdownRoute(ofPage: index).map(tree.url(of:)),
      guideURL: tree.settings.servesAgents ? tree.url(of: Route(file: AgentGuide.file)) : nil,
      structuredData: data?.json(breadcrumbs: breadcrumbs, answers: body.answers, of: body.html),
      breadcrumbs: breadcrumbs, topics: page.isHome ? tree.topics(in: page.language) : [],
      questions: questions, contents: contents(of: body.headings), previous: neighbours.previous,
      next: neighbours.next)
  }

  /// The way from the start page to the page, with both; nothing on the start page.
  private func breadcrumbs(in parts: SectionParts) -> [PageModel.Breadcrumb] {
    let page = tree.pages[index]
    if page.isHome { return [] }
    let way = page.isIndex ? parts.breadcrumbs.dropLast() : parts.breadcrumbs[...]
    return way + [.init(title: page.title, url: tree.url(ofPage: index), isCurrent: true)]
  }

  private func diagnostics(_ faults: [PageLinks.Fault], in part: PagePart) -> [Diagnostic] {
    let outline = part.outline
    let links = outline.links
    let broken = faults.filter { $0.part === part }.compactMap { fault -> Diagnostic? in
      if isExplained(fault, in: part) { return nil }
      return Diagnostic.fault(fault, at: links[fault.ordinal], in: part.file, of: tree)
    }
    let faulty = (part.directives?.diagnostics ?? []).map(\.range.bytes.lowerBound).sorted()
    let omitted = outline.rawHTML(allowing: HTMLOptions.page.allowedElements).filter { html in
      // What is left out beside a faulty directive, or after it, is told there.
      !faulty.containsAny(in: html.range.bytes)
    }.map { Diagnostic.omitted($0, in: part.file) }
    let unused = outline.unusedFootnotes().map {
      Diagnostic(
        .unusedFootnote,
        "footnote '\(part.file.source.text($0.bytes))' is left out of the page, as nothing refers to it",
        at: $0, language: part.file.language)
    }
    let silent = outline.silentImages.map { span in
      let name = span.destination.map { "'\(part.file.source.text($0))'" } ?? "the image"
      return Diagnostic(
        .silentImage, "\(name) has no text for readers who cannot see it; write what it shows between the brackets",
        at: part.file.source.range(span.bytes), language: part.file.language)
    }
    let unknown = part.document.variables.map { variables in
      outline.unknownVariables(besides: variables).map {
        Diagnostic.unknownVariable($0.name, at: $0.range, in: part.file, of: variables)
      }
    }
    return broken + omitted + silent + unused + (unknown ?? [])
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

extension [Int] {
  /// Whether one of its numbers, which are in order, lies in `range`.
  fileprivate func containsAny(in range: Range<Int>) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] < range.upperBound
  }
}
