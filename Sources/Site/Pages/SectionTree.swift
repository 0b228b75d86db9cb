import Content
import Diagnostics

/// Gathers pages into sections and puts both in order.
struct SectionTree {
  private let pages: [Page]
  private var indexPages: [Section.ID: Int] = [:]
  private var members: [Section.ID: [Int]] = [:]
  private var children: [Section.ID: Set<Section.ID>] = [:]

  /// The sections of `pages`, with those above them that hold no page themselves.
  init(_ pages: [Page]) {
    self.pages = pages
    for (index, page) in pages.enumerated() where !page.isNotFound {
      let id = Section.ID(language: page.article.language, folders: page.folders)
      if page.isIndex { indexPages[id] = index } else { members[id, default: []].append(index) }
      addParents(of: id)
    }
  }

  var sections: [Section.ID: Section] {
    let ids = Set(indexPages.keys).union(members.keys).union(children.keys)
    return Dictionary(
      uniqueKeysWithValues: ids.map { id in
        let section = Section(
          id: id, index: indexPages[id], pages: members[id, default: []].sorted { rank(of: $0) < rank(of: $1) },
          sections: children[id, default: []].sorted { rank(of: $0) < rank(of: $1) })
        return (id, section)
      })
  }

  private mutating func addParents(of id: Section.ID) {
    var child = id
    while !child.folders.isEmpty {
      let parent = Section.ID(language: child.language, folders: child.folders.dropLast())
      if !children[parent, default: []].insert(child).inserted { return }
      child = parent
    }
  }

  /// What pages are sorted by: `order`, those without last; then the title; then the path, so that no two are equal.
  private func rank(of page: Int) -> Rank {
    let frontMatter = pages[page].article.frontMatter
    return Rank(order: frontMatter.order ?? .max, title: frontMatter.title.text, path: pages[page].article.path)
  }

  private func rank(of section: Section.ID) -> Rank {
    if let index = indexPages[section] { return rank(of: index) }
    return Rank(order: .max, title: section.folders.last ?? "", path: section.folders.joined(separator: "/"))
  }

  private struct Rank: Comparable {
    let order: Int
    let title: String
    let path: String

    static func < (left: Rank, right: Rank) -> Bool {
      (left.order, left.title, left.path) < (right.order, right.title, right.path)
    }
  }
}
