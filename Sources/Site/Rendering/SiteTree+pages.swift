public import Content
package import Diagnostics
public import Markdown

extension SiteTree {
  /// Renders all pages on all cores, each document parsed once and gone before the next.
  ///
  /// - Parameters:
  ///   - template: The page's layout; `nil` where it does not compile: then pages are parsed and checked, not written.
  ///   - partials: What articles may include.
  ///   - theme: The files that pages load.
  ///   - published: The URLs that the site has promised to keep.
  ///   - collectsExternalLinks: Whether links to other sites are kept.
  ///   - write: Takes each page's file; called on several threads at a time.
  ///   - inspect: Takes each document of a page with its directives, if it has any, and the article on whose page it
  ///     stands.
  /// - Returns: What `inspect` returned, and what was found on the way.
  /// - Throws: What `write` throws, or that there is no memory left.
  public func renderPages<Finding: Sendable>(
    with template: Template<PageModel>?, partials: Partials, assets theme: ThemeAssets,
    keeping published: PublishedURLs = .none,
    collectsExternalLinks: Bool = false,
    write: @escaping @Sendable (_ file: String, _ bytes: [UInt8]) throws -> Void,
    inspect:
      @escaping @Sendable (_ article: Article, _ document: borrowing Document, _ directives: Directives?) -> Finding
  ) async throws -> RenderedPages<Finding> {
    let outcomes = try await Array(pages.indices).concurrentMap(with: PageLoop()) {
      loop, index throws -> PageOutcome<Finding> in
      try self.outcome(
        ofPage: index, in: &loop, with: template, partials: partials, assets: theme,
        collectsExternalLinks: collectsExternalLinks, write: write, inspect: inspect)
    }
    return try merged(outcomes, keeping: published, partials: partials)
  }

  /// Renders all pages on this thread, one after the other, for callers that cannot wait for others.
  ///
  /// - Returns: What ``renderPages(with:partials:assets:keeping:collectsExternalLinks:write:inspect:)`` finds wrong.
  /// - Throws: That there is no memory left.
  package func renderPagesInTurn(
    with template: Template<PageModel>?, partials: Partials, assets theme: ThemeAssets,
    write: (_ file: String, _ bytes: [UInt8]) -> Void
  ) throws -> [Diagnostic] {
    var loop = PageLoop()
    let outcomes = try pages.indices.map { index throws -> PageOutcome<Never> in
      try outcome(
        ofPage: index, in: &loop, with: template, partials: partials, assets: theme, collectsExternalLinks: true,
        write: write, inspect: nil)
    }
    return try merged(outcomes, keeping: .none, partials: partials).diagnostics
  }

  /// Renders the page with a number: what it is, and what it leaves to be looked at when all others are known.
  private func outcome<Finding: Sendable>(
    ofPage index: Int, in loop: inout PageLoop, with template: Template<PageModel>?, partials: Partials,
    assets theme: ThemeAssets, collectsExternalLinks: Bool,
    write: (_ file: String, _ bytes: [UInt8]) throws -> Void,
    inspect: ((_ article: Article, _ document: borrowing Document, _ directives: Directives?) -> Finding)?
  ) throws -> PageOutcome<Finding> {
    let article = pages[index].article
    var assembly = PageAssembly(partials: partials, variables: variables)
    let part = try assembly.part(of: article)
    let renderer = PageRenderer(tree: self, index: index, collectsExternalLinks: collectsExternalLinks)
    let page = renderer.render(part)
    if let markdown = markdownRoute(ofPage: index), !pages[index].isFallback, template != nil {
      try write(markdown.file, PlainMarkdown.text(of: part, article: article))
    }
    if let template {
      let parts = loop.parts(in: navigationRange(ofPage: index), of: self, assets: theme)
      try write(
        pages[index].route.file,
        loop.write(
          renderer.model(of: page, in: parts, questions: try questions(onPage: index, partials: partials)),
          with: template, page: index))
    }
    // What is wrong with an article is told on its own page.
    if pages[index].isFallback {
      return PageOutcome(
        findings: [], diagnostics: [], anchors: renderer.anchors(page.body.headings), uses: [], externalLinks: [],
        lost: [])
    }
    return PageOutcome(
      findings: inspect.map { inspect in part.all.map { inspect(article, $0.document, $0.directives) } } ?? [],
      diagnostics: page.diagnostics + assembly.diagnostics
        + renderer.faults(ofFormerHeadingsBeside: page.body.headings),
      anchors: renderer.anchors(page.body.headings), uses: page.anchors, externalLinks: page.externalLinks,
      lost: page.lost)
  }

  private func merged<Finding>(
    _ outcomes: [PageOutcome<Finding>], keeping published: PublishedURLs, partials: Partials
  ) throws -> RenderedPages<Finding> {
    let anchors = outcomes.map(\.anchors)
    let faults =
      try diagnostics(of: outcomes.flatMap(\.lost))
      + brokenAnchors(outcomes.flatMap(\.uses), anchors: anchors, partials: partials)
      + faults(of: published, anchors: anchors, partials: partials)
    return RenderedPages(
      findings: outcomes.flatMap(\.findings), diagnostics: outcomes.flatMap(\.diagnostics) + faults,
      externalLinks: outcomes.flatMap(\.externalLinks))
  }

  /// The faults among `uses`.
  ///
  /// Only files with a fault are parsed again, to find where it stands.
  private func brokenAnchors(_ uses: [AnchorUse], anchors: [AnchorSet], partials: Partials) throws -> [Diagnostic] {
    let broken = uses.filter { !anchors[Int($0.target)].contains($0.anchor) }
    var suggestions = Suggestions()
    var headingsOfPages: [Int32: [Heading]] = [:]
    // In their order, as only the first have what was meant looked for.
    let files = Dictionary(grouping: broken, by: \.file.path).sorted { $0.key.precedes($1.key) }
    return try files.flatMap { _, uses throws -> [Diagnostic] in
      guard let file = uses.first?.file else { return [] }
      let links = try Document(parsing: file.source, from: file.bodyStart, variables: variables).outline().links
      return try uses.map { use in
        try Diagnostic.brokenAnchor(use, at: links[Int(use.ordinal)], in: self, from: &suggestions) {
          if let headings = headingsOfPages[use.target] { return headings }
          let headings = try headings(ofPage: Int(use.target), partials: partials)
          headingsOfPages[use.target] = headings
          return headings
        }
      }
    }
  }
}
