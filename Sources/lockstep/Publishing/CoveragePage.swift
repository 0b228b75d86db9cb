import Content
import Diagnostics
import Drift
import Facts
import Markdown
import Site

/// Writes the coverage of a site as a page of it.
struct CoveragePage {
  private let places: CitedPlaces
  private let urls: [String: String]
  private let titles: [String: String]
  private var html = HTMLBuffer()

  /// The page of `coverage` in `tree`; `nil` where `lockstep.yml` asks for none.
  static func pages(of coverage: @autoclosure () -> Coverage, in tree: SiteTree, files: [SourceFile]) -> [GeneratedPage]
  {
    guard let route = tree.coverageRoute else { return [] }
    let coverage = coverage()
    let byPath = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    var page = CoveragePage(places: CitedPlaces(coverage.ranges) { byPath[$0] }, in: tree)
    page.write(coverage)
    return [
      GeneratedPage(
        at: route, title: "Coverage", description: "Which list of which article names which case of the app.",
        content: page.html)
    ]
  }

  private init(places: CitedPlaces, in tree: SiteTree) {
    self.places = places
    let pages = tree.pages.indices.map { (tree.pages[$0].article.source.path, $0) }
    urls = Dictionary(pages.map { ($0, tree.url(ofPage: $1)) }) { first, _ in first }
    titles = Dictionary(pages.map { ($0, tree.pages[$1].title) }) { first, _ in first }
  }

  private mutating func write(_ coverage: Coverage) {
    if coverage.enums.isEmpty { html.append("<p>No article lists the cases of an enum.</p>\n") }
    for fact in coverage.enums { write(fact) }
    if !coverage.flows.isEmpty { write(coverage.flows) }
    if coverage.unbound.isEmpty { return }
    html.append("<h2 id=\"unbound\">Enums that no article binds</h2>\n<ul>\n")
    for fact in coverage.unbound { write("<li><code>", "\(fact.module).\(fact.name)", "</code></li>\n") }
    html.append("</ul>\n")
  }

  private mutating func write(_ coverage: EnumCoverage) {
    let name = "\(coverage.fact.module).\(coverage.fact.name)"
    write("<h2 id=\"enum-", name, "\">")
    write("<code>", coverage.fact.name, "</code></h2>\n")
    html.append("<table tabindex=\"0\">\n<caption>")
    html.append(coverage.covered)
    html.append(" of ")
    html.append(coverage.cases.count)
    html.append(" cases covered</caption>\n")
    html.append("<thead>\n<tr>\n<th scope=\"col\">Case</th>\n")
    for list in coverage.lists { write(list, "<th scope=\"col\">", "</th>\n") }
    html.append("</tr>\n</thead>\n<tbody>\n")
    var footnotes = Footnotes()
    for row in coverage.cases {
      write("<tr>\n<th scope=\"row\"><code>", row.fact.name, "</code>")
      if let label = row.label { write("<br>", label, "") }
      html.append("</th>\n")
      for state in row.states {
        write("<td>", state.word, "")
        if let remark = state.remark {
          html.append("<sup>")
          html.append(footnotes.number(of: remark))
          html.append("</sup>")
        }
        html.append("</td>\n")
      }
      html.append("</tr>\n")
    }
    html.append("</tbody>\n</table>\n")
    if !footnotes.remarks.isEmpty {
      html.append("<ol>\n")
      for remark in footnotes.remarks { write("<li>", remark, "</li>\n") }
      html.append("</ol>\n")
    }
    if coverage.internalCases.isEmpty { return }
    html.append("<p>No reader sees:</p>\n<ul>\n")
    for fact in coverage.internalCases {
      write("<li><code>", fact.name, "</code>: ")
      write("", fact.internalReason ?? "", "</li>\n")
    }
    html.append("</ul>\n")
  }

  private mutating func write(_ flows: [FlowCoverage]) {
    html.append(
      "<h2 id=\"flows\">Flows</h2>\n<table tabindex=\"0\">\n<caption>Where the steps of each flow stand</caption>\n")
    html.append(
      "<thead>\n<tr>\n<th scope=\"col\">Flow</th>\n<th scope=\"col\">Articles</th>\n</tr>\n</thead>\n<tbody>\n")
    for flow in flows {
      write("<tr>\n<th scope=\"row\"><code>", flow.flow.name, "</code></th>\n<td>")
      if flow.lists.isEmpty {
        write("", flow.flow.internalReason.map { "no reader sees it: \($0)" } ?? "NO ARTICLE", "")
      }
      for (index, list) in flow.lists.enumerated() { write(list, index > 0 ? "<br>" : "", "") }
      html.append("</td>\n</tr>\n")
    }
    html.append("</tbody>\n</table>\n")
  }

  /// A link to the article of `list`, with the section that it stands in.
  private mutating func write(_ list: BoundList, _ start: StaticString, _ end: StaticString) {
    html.append(start)
    let title = titles[list.article] ?? list.article
    if let url = urls[list.article] {
      write("<a href=\"", url, "\" lang=\"")
      write("", list.language.rawValue, "\">")
      write("", title, "</a>")
    } else {
      write("", title, "")
    }
    if let heading = list.heading, heading != title {
      write("<br><span lang=\"", list.language.rawValue, "\">")
      write("", heading, "</span>")
    }
    if let line = places.line(of: list.range) {
      html.append("<br>line ")
      html.append(line)
    }
    html.append(end)
  }

  /// `text`, which means nothing but itself, between two pieces of HTML.
  private mutating func write(_ before: StaticString, _ text: String, _ after: StaticString) {
    html.append(before)
    html.appendText(text)
    html.append(after)
  }
}
