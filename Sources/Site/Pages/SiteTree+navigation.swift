import Content
import Diagnostics

extension SiteTree {
  /// What the page at `index` has in its menu of the section that it stands in.
  ///
  /// The start page leads to all of the top level: it has no menu, and what is not in reach from it is hard to find.
  func navigationRange(ofPage index: Int) -> NavigationRange {
    let section = section(ofPage: index)
    if pages[index].isHome {
      return NavigationRange(section: section, places: navigationLists.entries(ofSection: section).indices)
    }
    let place = navigationLists.place(ofPage: index)
    return NavigationRange(
      section: section, places: navigationLists.range(ofSection: section, around: place))
  }

  /// The top level of the site in the language of the section that `range` is of, with the pages of that section.
  ///
  /// It is the same for all pages of the range.
  func navigation(in range: NavigationRange) -> [PageModel.NavigationEntry] {
    let path = path(ofSection: range.section)
    return entries(along: path[...], in: range).map { item in
      switch item {
      case .page(let index):
        .init(
          title: pages[index].title, url: url(ofPage: index),
          description: pages[index].article.frontMatter.description?.text, page: index, children: [])
      case .section(let number):
        .init(
          title: title(of: sections[number]), url: url(of: sections[number]),
          description: sections[number].index.flatMap { pages[$0].article.frontMatter.description?.text },
          page: sections[number].index, children: children(ofSection: number, along: path[1...], in: range))
      }
    }
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

  /// What the menu shows of the first section of `path`, which leads to the section of `range`.
  private func entries(along path: ArraySlice<Int>, in range: NavigationRange) -> ArraySlice<NavigationLists.Entry> {
    guard let section = path.first else { return [] }
    let next = path.dropFirst().first
    let places =
      next.map { navigationLists.range(ofSection: section, around: navigationLists.place(ofSection: $0)) }
      ?? range.places
    return navigationLists.entries(ofSection: section)[places]
  }

  /// The pages of a section and the sections inside it, of which the next on the `path` is open; none if it is not on it.
  private func children(
    ofSection number: Int, along path: ArraySlice<Int>, in range: NavigationRange
  ) -> [PageModel.NavigationChild] {
    guard path.first == number else { return [] }
    return entries(along: path, in: range).map { item in
      var entry = child(item)
      if case .section(let inner) = item {
        entry.children = pages(ofSection: inner, along: path.dropFirst(), in: range)
      }
      return entry
    }
  }

  /// The pages of a section and the sections inside it; below the next on the `path`, its own in the same list.
  ///
  /// No section beside the path is open, so that the menu does not grow with the site.
  private func pages(
    ofSection number: Int, along path: ArraySlice<Int>, in range: NavigationRange
  ) -> [PageModel.NavigationChild] {
    guard path.first == number else { return [] }
    return entries(along: path, in: range).flatMap { item in
      if case .section(let inner) = item {
        return [child(item)] + pages(ofSection: inner, along: path.dropFirst(), in: range)
      }
      return [child(item)]
    }
  }

  private func child(_ item: NavigationLists.Entry) -> PageModel.NavigationChild {
    switch item {
    case .page(let index):
      .init(title: pages[index].title, url: url(ofPage: index), page: index, children: [])
    case .section(let number):
      .init(
        title: title(of: sections[number]), url: url(of: sections[number]), page: sections[number].index, children: [])
    }
  }

  /// The title of the section's page; without one, the folder's name.
  func title(of section: Section) -> String {
    section.index.map { pages[$0].title } ?? section.folders.last ?? ""
  }

  /// The section's page; without one, its first, so that no section is out of reach.
  private func url(of section: Section) -> String {
    firstPage(of: section).map(url(ofPage:)) ?? ""
  }

  func firstPage(of section: Section) -> Int? {
    if let index = section.index ?? section.pages.first { return index }
    // No lazy map and filter, which ask twice what they find, and so twice as often at each level.
    for inner in section.sections {
      if let page = firstPage(of: sections[inner]) { return page }
    }
    return nil
  }
}
