import Content
import YAML

/// The list of a site's pages for search engines, as sitemaps.org describes it.
struct SiteMap {
  /// Where search engines find it.
  static let file = "sitemap.xml"

  /// The most pages that one file may list.
  private static let limit = 50_000

  private let tree: SiteTree
  private let base: BaseURL
  /// The pages that are listed, in the order of their URLs.
  private let pages: [Int]

  private struct Entry {
    let url: String
    let updated: String?
    var alternates: [PageModel.Alternate] = []
  }

  /// The map of the pages of `tree` that search engines may list, in the order of their URLs.
  init(of tree: SiteTree, base: BaseURL) {
    self.tree = tree
    self.base = base
    pages = tree.pages.indices.filter { tree.pages[$0].isListed && !tree.pages[$0].isFallback }
      .sorted { tree.pages[$0].route.url < tree.pages[$1].route.url }
  }

  /// `sitemap.xml`; of a site with more pages than it may list, an index of files that list them.
  var files: [GeneratedFile] {
    if pages.count <= Self.limit { return [list(pages[...], as: Self.file)] }
    let parts = stride(from: 0, to: pages.count, by: Self.limit).enumerated().map { number, start in
      list(pages[start..<min(start + Self.limit, pages.count)], as: "sitemap-\(number + 1).xml")
    }
    let links = parts.map { Entry(url: "\(base.origin)\(base.path)/\($0.path)", updated: nil) }
    return [GeneratedFile(path: Self.file) { Self.xml("sitemapindex", of: "sitemap", links) }] + parts
  }

  private func list(_ pages: ArraySlice<Int>, as file: String) -> GeneratedFile {
    GeneratedFile(path: file) {
      let hasAlternates = pages.contains { !alternates(ofPage: $0).isEmpty }
      return Self.xml("urlset", of: "url", pages.lazy.map(entry), withAlternates: hasAlternates)
    }
  }

  private func entry(ofPage index: Int) -> Entry {
    Entry(
      url: base.origin + tree.url(ofPage: index), updated: tree.pages[index].updated?.description,
      alternates: alternates(ofPage: index))
  }

  /// The article in other languages: of one that is in a single language, its page says enough.
  private func alternates(ofPage index: Int) -> [PageModel.Alternate] {
    let all = tree.alternates(ofPage: index)
    return Set(all.map(\.url)).count > 1 ? all : []
  }

  private static func xml(
    _ root: StaticString, of element: StaticString, _ entries: some Sequence<Entry>, withAlternates: Bool = false
  ) -> [UInt8] {
    var xml = XMLText()
    xml.append("<")
    xml.append(root)
    xml.append(" xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
    if withAlternates { xml.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"") }
    xml.append(">\n")
    for entry in entries {
      xml.append("<")
      xml.append(element)
      xml.append("><loc>")
      xml.appendText(entry.url)
      xml.append("</loc>")
      if let updated = entry.updated {
        xml.append("<lastmod>")
        xml.appendText(updated)
        xml.append("</lastmod>")
      }
      for alternate in entry.alternates {
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
        xml.appendText(alternate.language)
        xml.append("\" href=\"")
        xml.appendText(alternate.url)
        xml.append("\"/>")
      }
      xml.append("</")
      xml.append(element)
      xml.append(">\n")
    }
    xml.append("</")
    xml.append(root)
    xml.append(">\n")
    return xml.bytes
  }
}
