public import Content
import Diagnostics
import Markdown

extension SiteTree {
  /// Every URL of the site that a reader may have kept: its pages, their headings, old URLs that lead on, its files.
  ///
  /// Pages that stand in for others are none, and headings without an anchor have none.
  public func urls(partials: Partials) async throws -> [String] {
    let own = pages.indices.filter { !pages[$0].isFallback && !pages[$0].isNotFound }
    let headings = try await own.concurrentMap { index in
      let url = self.pages[index].route.url
      let former = self.formerHeadings(ofPage: index).filter { $0.formerPage == index }.map(\.formerID)
      let ids = try self.headings(ofPage: index, partials: partials).map(\.id) + former
      return [url] + ids.filter { !$0.isEmpty }.map { "\(url)#\($0)" }
    }
    return headings.flatMap(\.self) + redirects.map(\.route.url) + assets.map { Route(file: $0).url }
  }

  /// What of `published` leads nowhere any more, where the pages have `anchors`.
  func faults(of published: PublishedURLs, anchors: [AnchorSet], partials: Partials) throws -> [Diagnostic] {
    let files = Set(assets.map { Route(file: $0).url })
    let gone = Set(published.entries.map(\.path).filter { page(atURL: $0) == nil && !files.contains($0) })
    let pagesNamed = Set(published.entries.filter { $0.heading == nil }.map(\.url))
    var (suggestions, headingsOfPages) = (Suggestions(), [Int: [Heading]]())
    return try published.entries.compactMap { entry throws -> Diagnostic? in
      if gone.contains(entry.path) {
        // What stood on a page that is gone is gone with it.
        return entry.heading != nil && pagesNamed.contains(entry.path) ? nil : lost(entry, from: &suggestions)
      }
      // An old URL leads to the start of another page, whatever heading was asked for.
      guard let heading = entry.heading, let page = page(atURL: entry.path), pages[page].route.url == entry.path,
        !anchors[page].contains(Fingerprint(of: heading))
      else { return nil }
      return try lost(entry, heading: heading, onPage: page, from: &suggestions) {
        if let headings = headingsOfPages[page] { return headings }
        let headings = try headings(ofPage: page, partials: partials)
        headingsOfPages[page] = headings
        return headings
      }
    }
  }

  /// That nothing is at the URL of `entry` any more.
  private func lost(_ entry: PublishedURLs.Entry, from suggestions: inout Suggestions) -> Diagnostic {
    if let draft = draft(atURL: entry.path) {
      return Diagnostic(
        .lostURL, "'\(entry.path)' was published and is a draft now", at: entry.range,
        notes: [Note("this article is it", at: draft.source.range(draft.frontMatter.title.bytes))])
    }
    // A reader of one language is not led to another.
    let language = pages.map(\.language).first { entry.path.hasPrefix("/\($0.rawValue)/") } ?? mainLanguage
    let meant = suggestions.meaning(of: entry.path) {
      let urls = pages.filter { !$0.isFallback && $0.language == language }.map(\.route.url)
      return suggestion(for: entry.path, among: urls) ?? onlyExtension(of: entry.path, among: urls)
    }
    let page = meant.flatMap(page(atURL:)).map { pages[$0] }
    return Diagnostic(
      .lostURL,
      "'\(entry.path)' was published and leads nowhere now\(page.map { "; did it become '\($0.route.url)'?" } ?? "")",
      at: entry.range,
      notes: page.map { [Note("an alias in its front matter leads readers here", at: $0.titleRange)] } ?? [],
      fixes: page.flatMap { page in
        page.article.frontMatter.aliases.isEmpty
          ? page.insertion("aliases: [\(entry.path)]", meaning: "let '\(entry.path)' lead to this article") : nil
      }.map { [$0] } ?? [])
  }

  /// The only one of `urls` that says more than `path`, or less, in its last part: `/orders/cancel-an-order/` for
  /// `/orders/cancel/`.
  private func onlyExtension(of path: String, among urls: [String]) -> String? {
    let parts = path.split(separator: "/")
    guard let name = parts.last, name.utf8.count > 2 else { return nil }
    let near = urls.filter { url in
      let others = url.split(separator: "/")
      guard let other = others.last, others.dropLast() == parts.dropLast() else { return false }
      return other.hasPrefix("\(name)-") || name.hasPrefix("\(other)-")
    }
    return near.count == 1 ? near.first : nil
  }

  private func lost(
    _ entry: PublishedURLs.Entry, heading: String, onPage index: Int, from suggestions: inout Suggestions,
    headings: () throws -> [Heading]
  ) rethrows -> Diagnostic {
    let page = pages[index]
    let meant = try suggestions.suggestion(for: heading, in: page.route.url) { try headings().map(\.id) }
    return Diagnostic(
      .lostURL,
      "'#\(heading)' of '\(entry.path)' was published and leads nowhere now\(meant.map { "; did it become '#\($0)'?" } ?? "")",
      at: entry.range,
      notes: [Note("'anchors' in its front matter lead readers to another heading", at: page.titleRange)],
      fixes: meant.flatMap { meant in
        page.article.frontMatter.anchors.isEmpty
          ? page.insertion("anchors: {\(heading): \(meant)}", meaning: "let '#\(heading)' lead to '#\(meant)'") : nil
      }.map { [$0] } ?? [])
  }

  /// The headings of the page at `index`, which is parsed anew.
  func headings(ofPage index: Int, partials: Partials) throws(OutOfMemory) -> [Heading] {
    var assembly = PageAssembly(partials: partials, variables: variables)
    return PageRenderer(tree: self, index: index).render(try assembly.part(of: pages[index].article)).body.headings
  }
}

extension Page {
  fileprivate var titleRange: SourceRange { article.source.range(article.frontMatter.title.bytes) }

  /// The fix that adds `line` to the front matter, after its title.
  fileprivate func insertion(_ line: String, meaning title: String) -> Fix? {
    let bytes = article.source.bytes
    guard let end = bytes[article.frontMatter.title.bytes.upperBound...].firstIndex(of: UInt8(ascii: "\n")) else {
      return nil
    }
    return Fix(.review, title, edits: [Edit(replacing: article.source.range(end + 1..<end + 1), with: "\(line)\n")])
  }
}
