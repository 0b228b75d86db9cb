import Content
import Diagnostics

extension SiteTree {
  /// The top level of the site in the language of the page at `index`, with the pages of its own section.
  func navigation(forPage index: Int) -> [PageModel.NavigationEntry] {
    let page = pages[index]
    guard let top = sections[Section.ID(language: page.article.language, folders: [])] else { return [] }
    let single = top.pages.map { (rank: pages[$0].article.frontMatter.order ?? .max, entry: entry($0, current: index)) }
    let grouped = top.sections.compactMap { id in
      sections[id].map { section in
        let order = section.index.flatMap { pages[$0].article.frontMatter.order } ?? .max
        return (rank: order, entry: entry(section, current: index))
      }
    }
    // Both are in order already; a stable merge by `order` keeps sections before single pages of the same rank.
    return (grouped + single).enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element.entry)
  }

  /// The way from the start page to the page at `index`, with both; nothing on the start page.
  func breadcrumbs(ofPage index: Int) -> [PageModel.Breadcrumb] {
    let page = pages[index]
    let language = page.article.language
    if page.isHome { return [] }
    var crumbs: [PageModel.Breadcrumb] = []
    if let home = home(in: language) {
      crumbs.append(.init(title: pages[home].title, url: url(ofPage: home), isCurrent: false))
    }
    for depth in page.folders.indices {
      let folders = Array(page.folders[...depth])
      let section = sections[Section.ID(language: language, folders: folders)]
      guard section?.index != index else { continue }
      let title = section?.index.map { pages[$0].title } ?? page.folders[depth]
      crumbs.append(.init(title: title, url: section?.index.map(url(ofPage:)), isCurrent: false))
    }
    crumbs.append(.init(title: page.title, url: url(ofPage: index), isCurrent: true))
    return crumbs
  }

  /// The pages before and after the page at `index` in its section.
  func neighbours(ofPage index: Int) -> (previous: PageModel.Link?, next: PageModel.Link?) {
    let page = pages[index]
    let section = sections[Section.ID(language: page.article.language, folders: page.folders)]
    guard let siblings = section?.pages, let place = siblings.firstIndex(of: index) else { return (nil, nil) }
    func link(_ place: Int) -> PageModel.Link? {
      guard siblings.indices.contains(place) else { return nil }
      return .init(title: pages[siblings[place]].title, url: url(ofPage: siblings[place]))
    }
    return (link(place - 1), link(place + 1))
  }

  private func entry(_ index: Int, current: Int) -> PageModel.NavigationEntry {
    .init(
      title: pages[index].title, url: url(ofPage: index),
      description: pages[index].article.frontMatter.description?.text,
      isCurrent: index == current, children: [])
  }

  private func entry(_ section: Section, current: Int) -> PageModel.NavigationEntry {
    let isOpen = section.holds(pages[current])
    return .init(
      title: title(of: section), url: url(of: section),
      description: section.index.flatMap { pages[$0].article.frontMatter.description?.text },
      isCurrent: section.index == current, children: isOpen ? children(of: section, current: current) : [])
  }

  /// The pages of `section` and the sections inside it, of which the one that is read shows all that it holds.
  private func children(of section: Section, current: Int) -> [PageModel.NavigationChild] {
    section.pages.map { child($0, current: current) }
      + section.sections.compactMap { sections[$0] }.map { inner in
        .init(
          title: title(of: inner), url: url(of: inner), isCurrent: inner.index == current,
          children: inner.holds(pages[current]) ? pages(below: inner).map { child($0, current: current) } : [])
      }
  }

  private func child(_ index: Int, current: Int) -> PageModel.NavigationChild {
    .init(title: pages[index].title, url: url(ofPage: index), isCurrent: index == current, children: [])
  }

  /// The pages of `section` but its own, then those of the sections inside it, however deep.
  private func pages(below section: Section) -> [Int] {
    section.pages
      + section.sections.compactMap { sections[$0] }.flatMap { ($0.index.map { [$0] } ?? []) + pages(below: $0) }
  }

  /// The title of the section's page; without one, the folder's name.
  private func title(of section: Section) -> String {
    section.index.map { pages[$0].title } ?? section.id.folders.last ?? ""
  }

  /// The section's page; without one, its first, so that no section is out of reach.
  private func url(of section: Section) -> String {
    (section.index ?? pages(below: section).first).map(url(ofPage:)) ?? ""
  }
}

extension Section {
  /// Whether `page` stands in it or in a section inside it.
  fileprivate func holds(_ page: Page) -> Bool {
    page.article.language == id.language && page.folders.starts(with: id.folders)
  }
}
