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
    var xml = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"".utf8)
    xml += " xml:lang=\"\(language.rawValue)\">\n".utf8
    xml.append(element: "title", tree.settings.title)
    xml.append(element: "id", home)
    xml += "<link rel=\"self\" href=\"".utf8
    xml.append(escapingForXML: home)
    xml += "\"/>\n".utf8
    xml.append(element: "updated", Self.time(pages[0].updated))
    // Each entry needs an author, or the feed does (RFC 4287 §4.1.1).
    xml += "<author>".utf8
    xml.append(element: "name", tree.settings.title)
    xml += "</author>\n".utf8
    for (index, updated) in pages {
      let url = base.origin + tree.url(ofPage: index)
      xml += "<entry>\n".utf8
      xml.append(element: "title", tree.pages[index].title)
      xml.append(element: "id", url)
      xml += "<link href=\"".utf8
      xml.append(escapingForXML: url)
      xml += "\"/>\n".utf8
      xml.append(element: "updated", Self.time(updated))
      if let summary = tree.pages[index].article.frontMatter.description?.text {
        xml.append(element: "summary", summary)
      }
      xml += "</entry>\n".utf8
    }
    xml += "</feed>\n".utf8
    return xml
  }

  private static func time(_ date: CalendarDate) -> String { "\(date)T00:00:00Z" }
}

extension Route {
  /// Where the feed of `language` is published, on a site in the main language `main` and others.
  init(feedOf language: Language, main: Language?) {
    self.init(file: language == main ? "feed.xml" : "\(language.rawValue)/feed.xml")
  }
}

extension [UInt8] {
  fileprivate mutating func append(element name: String, _ text: String) {
    self += "<\(name)>".utf8
    append(escapingForXML: text)
    self += "</\(name)>\n".utf8
  }
}
