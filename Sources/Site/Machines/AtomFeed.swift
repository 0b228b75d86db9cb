import Content
import Diagnostics
import YAML

/// The pages of a language that changed last, for readers of feeds (RFC 4287).
struct AtomFeed {
  /// The most entries that a feed has.
  private static let limit = 50

  private let tree: SiteTree
  private let base: BaseURL
  private let language: Language
  private let pages: [(index: Int, updated: CalendarDate)]

  /// The feed of the pages in `language`; `nil` where no article that is listed says when it changed.
  init?(of tree: SiteTree, in language: Language, base: BaseURL) {
    let dated = tree.pages.indices.compactMap { index -> (index: Int, updated: CalendarDate)? in
      let page = tree.pages[index]
      guard page.language == language, page.isListed, !page.isFallback else { return nil }
      return page.updated.map { (index, $0) }
    }
    if dated.isEmpty { return nil }
    self.tree = tree
    self.base = base
    self.language = language
    pages = dated.sorted { ($1.updated, $0.index) < ($0.updated, $1.index) }.prefix(Self.limit).map(\.self)
  }

  /// The feed, which is published at `route`.
  func bytes(at route: Route) -> [UInt8] {
    let home = base.origin + tree.url(of: route)
    var xml = XMLText()
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    xml.appendText(language.rawValue)
    xml.append("\">\n")
    xml.append(element: "title", tree.settings.title)
    xml.append(element: "id", home)
    xml.append("<link rel=\"self\" href=\"")
    xml.appendText(home)
    xml.append("\"/>\n")
    xml.append(element: "updated", Self.time(pages[0].updated))
    // Each entry needs an author, or the feed does (RFC 4287 §4.1.1).
    xml.append("<author>")
    xml.append(element: "name", tree.settings.title)
    xml.append("</author>\n")
    for (index, updated) in pages {
      let url = base.origin + tree.url(ofPage: index)
      xml.append("<entry>\n")
      xml.append(element: "title", tree.pages[index].title)
      xml.append(element: "id", url)
      xml.append("<link href=\"")
      xml.appendText(url)
      xml.append("\"/>\n")
      xml.append(element: "updated", Self.time(updated))
      if let summary = tree.pages[index].article.frontMatter.description?.text {
        xml.append(element: "summary", summary)
      }
      xml.append("</entry>\n")
    }
    xml.append("</feed>\n")
    return xml.bytes
  }

  private static func time(_ date: CalendarDate) -> String { "\(date)T00:00:00Z" }
}

extension Route {
  /// Where the feed of `language` is published, on a site in the main language `main` and others.
  init(feedOf language: Language, main: Language?) {
    self.init(file: language == main ? "feed.xml" : "\(language.rawValue)/feed.xml")
  }
}

extension XMLText {
  fileprivate mutating func append(element name: StaticString, _ text: String) {
    append("<")
    append(name)
    append(">")
    appendText(text)
    append("</")
    append(name)
    append(">\n")
  }
}
