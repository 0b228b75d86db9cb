import Content
import Diagnostics

/// Gathers pages into sections, numbers them, and puts both in order.
struct SectionTree {
  private let pages: [Page]
  private var numbers: [ID: Int] = [:]
  private var drafts: [Draft] = []

  /// The number of the section of each page; the page that readers find where there is nothing goes by the top level.
  private(set) var numbersOfPages: [Int] = []

  /// What tells a section from all others.
  private struct ID: Hashable {
    let language: Language
    let folders: [String]
  }

  private struct Draft {
    let id: ID
    let parent: Int?
    var index: Int?
    var pages: [Int] = []
    var sections: [Int] = []
  }

  /// The sections of `pages`, with those above them that hold no page themselves.
  init(_ pages: [Page]) {
    self.pages = pages
    for (index, page) in pages.enumerated() {
      let number = number(of: ID(language: page.language, folders: page.folders))
      numbersOfPages.append(number)
      if page.isNotFound { continue }
      if page.isIndex { drafts[number].index = index } else { drafts[number].pages.append(index) }
    }
  }

  /// The sections, each at its number.
  var sections: [Section] {
    drafts.map { draft in
      Section(
        language: draft.id.language, folders: draft.id.folders, parent: draft.parent, index: draft.index,
        pages: draft.pages.map { ($0, rank(of: $0)) }.sorted { $0.1 < $1.1 }.map(\.0),
        sections: draft.sections.map { ($0, rank(of: drafts[$0])) }.sorted { $0.1 < $1.1 }.map(\.0))
    }
  }

  private mutating func number(of id: ID) -> Int {
    if let number = numbers[id] { return number }
    let parent = id.folders.isEmpty ? nil : number(of: ID(language: id.language, folders: id.folders.dropLast()))
    let number = drafts.count
    drafts.append(Draft(id: id, parent: parent))
    numbers[id] = number
    if let parent { drafts[parent].sections.append(number) }
    return number
  }

  /// What pages are sorted by: `order`, those without last; then the title; then the path, so that no two are equal.
  private func rank(of page: Int) -> Rank {
    let article = pages[page].article
    return Rank(order: article.frontMatter.order ?? .max, title: article.frontMatter.title.text, path: article.path)
  }

  private func rank(of section: Draft) -> Rank {
    if let index = section.index { return rank(of: index) }
    let folders = section.id.folders
    return Rank(order: .max, title: folders.last ?? "", path: folders.joined(separator: "/"))
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
