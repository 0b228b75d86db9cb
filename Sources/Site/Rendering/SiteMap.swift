import Content
import YAML

/// The list of a site's pages for search engines, as sitemaps.org describes it.
struct SiteMap {
  /// Where search engines find it.
  static let file = "sitemap.xml"

  /// The most pages that one file may list.
  private static let limit = 50_000

  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private let entries: [Entry]
  private let base: BaseURL

  private struct Entry {
    let url: String
    let updated: String?
    var alternates: [PageModel.Alternate] = []
  }

  /// The map of the pages of `tree` that search engines may list, in the order of their URLs.
  init(of tree: SiteTree, base: BaseURL) {
    self.base = base
    entries = tree.pages.indices.filter { tree.pages[$0].isListed && !tree.pages[$0].isFallback }
      .map { index in
        Entry(
          url: base.origin + tree.url(ofPage: index),
          updated: tree.pages[index].updated?.description,
          alternates: tree.alternates(ofPage: index))
      }
      .sorted { $0.url < $1.url }
  }

  /// `sitemap.xml`; of a site with more pages than it may list, an index of files that list them.
  var files: [(file: String, bytes: [UInt8])] {
    if entries.count <= Self.limit { return [(Self.file, Self.list(entries[...]))] }
    let parts = stride(from: 0, to: entries.count, by: Self.limit).enumerated().map { number, start in
      let part = entries[start..<min(start + Self.limit, entries.count)]
      return (file: "sitemap-\(number + 1).xml", bytes: Self.list(part))
    }
    let links = parts.map { Entry(url: "\(base.origin)\(base.path)/\($0.file)", updated: nil) }
    return [(Self.file, Self.xml("sitemapindex", of: "sitemap", links[...]))] + parts
  }

  private static func list(_ entries: ArraySlice<Entry>) -> [UInt8] { xml("urlset", of: "url", entries) }

  private static func xml(_ root: String, of element: String, _ entries: ArraySlice<Entry>) -> [UInt8] {
    var xml = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<\(root) xmlns=\"\(namespace)\"".utf8)
    if entries.contains(where: { !$0.alternates.isEmpty }) {
      xml += " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"".utf8
    }
    xml += ">\n".utf8
    for entry in entries {
      xml += "<\(element)><loc>".utf8
      xml.append(escaping: entry.url)
      xml += "</loc>".utf8
      if let updated = entry.updated { xml += "<lastmod>\(updated)</lastmod>".utf8 }
      for alternate in entry.alternates {
        xml += "<xhtml:link rel=\"alternate\" hreflang=\"\(alternate.language)\" href=\"".utf8
        xml.append(escaping: alternate.url)
        xml += "\"/>".utf8
      }
      xml += "</\(element)>\n".utf8
    }
    xml += "</\(root)>\n".utf8
    return xml
  }
}
