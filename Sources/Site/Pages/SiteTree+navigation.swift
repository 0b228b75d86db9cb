import Content
import Diagnostics

extension SiteTree {
  /// The top level of the site in the language of the section with a number, with the pages of that section.
  ///
  /// It is the same for all pages of the section.
  func navigation(inSection number: Int) -> [PageModel.NavigationEntry] {
    let path = path(ofSection: number)
    let top = sections[path[0]]
    let single = top.pages.map { (rank: order(ofPage: $0), entry: entry($0)) }
    let grouped = top.sections.map { inner in
      (rank: sections[inner].index.map(order(ofPage:)) ?? .max, entry: entry(section: inner, path: path))
    }
    // Both are in order already; a stable merge by `order` keeps sections before single pages of the same rank.
    return (grouped + single).enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element.entry)
  }

  /// The way from the start page to the section with a number, with its own page.
  func breadcrumbs(toSection number: Int) -> [PageModel.Breadcrumb] {
    path(ofSection: number).compactMap { number in
      let section = sections[number]
      if section.folders.isEmpty, section.index == nil { return nil }
      return .init(title: title(of: section), url: section.index.map(url(ofPage:)), isCurrent: false)
    }
  }

  /// The pages before and after the page at `index` in its section.
  func neighbours(ofPage index: Int) -> (previous: PageModel.Link?, next: PageModel.Link?) {
    let siblings = sections[section(ofPage: index)].pages
    guard let place = siblings.firstIndex(of: index) else { return (nil, nil) }
    func link(_ place: Int) -> PageModel.Link? {
      guard siblings.indices.contains(place) else { return nil }
      return .init(title: pages[siblings[place]].title, url: url(ofPage: siblings[place]))
    }
    return (link(place - 1), link(place + 1))
  }

  /// The numbers of the sections around the one with a number, the outermost first, and its own.
  private func path(ofSection number: Int) -> [Int] {
    var path = [number]
    while let parent = sections[path[path.count - 1]].parent { path.append(parent) }
    return path.reversed()
  }

  private func order(ofPage index: Int) -> Int { pages[index].article.frontMatter.order ?? .max }

  private func entry(_ index: Int) -> PageModel.NavigationEntry {
    .init(
      title: pages[index].title, url: url(ofPage: index),
      description: pages[index].article.frontMatter.description?.text, page: index, children: [])
  }

  private func entry(section number: Int, path: [Int]) -> PageModel.NavigationEntry {
    let section = sections[number]
    return .init(
      title: title(of: section), url: url(of: section),
      description: section.index.flatMap { pages[$0].article.frontMatter.description?.text }, page: section.index,
      children: path.contains(number) ? children(of: section, path: path) : [])
  }

  /// The pages of `section` and the sections inside it, of which the one on the `path` is open.
  private func children(of section: Section, path: [Int]) -> [PageModel.NavigationChild] {
    section.pages.map(child)
      + section.sections.map { number in
        let inner = sections[number]
        return .init(
          title: title(of: inner), url: url(of: inner), page: inner.index,
          children: path.contains(number) ? pages(along: path, below: inner) : [])
      }
  }

  private func child(_ index: Int) -> PageModel.NavigationChild {
    .init(title: pages[index].title, url: url(ofPage: index), page: index, children: [])
  }

  /// The pages of `section` but its own and the sections inside it; below the one on the `path`, its own in the same list.
  ///
  /// No section beside the path is open, so that the menu does not grow with the site.
  private func pages(along path: [Int], below section: Section) -> [PageModel.NavigationChild] {
    section.pages.map(child)
      + section.sections.flatMap { number in
        let inner = sections[number]
        let entry = PageModel.NavigationChild(
          title: title(of: inner), url: url(of: inner), page: inner.index, children: [])
        return [entry] + (path.contains(number) ? pages(along: path, below: inner) : [])
      }
  }

  /// The title of the section's page; without one, the folder's name.
  private func title(of section: Section) -> String {
    section.index.map { pages[$0].title } ?? section.folders.last ?? ""
  }

  /// The section's page; without one, its first, so that no section is out of reach.
  private func url(of section: Section) -> String {
    firstPage(of: section).map(url(ofPage:)) ?? ""
  }

  private func firstPage(of section: Section) -> Int? {
    if let index = section.index ?? section.pages.first { return index }
    return section.sections.lazy.compactMap { self.firstPage(of: self.sections[$0]) }.first
  }
}
