import Content
import Diagnostics
import Markdown

extension PageRenderer {
  /// The ids that headings of the page had once, by those that they have now.
  var formerIDs: [String: [String]] {
    Dictionary(
      grouping: tree.formerHeadings(ofPage: index).filter { $0.isAtHome && $0.page == index }, by: \.id
    ).mapValues { $0.map(\.formerID) }
  }

  /// The content of the page with what is left of headings that other pages say now: where each is, for those who come
  /// by an old link; readers who do not, do not see it.
  func withMovedHeadings(_ content: HTMLBuffer) -> HTMLBuffer {
    let moved = tree.formerHeadings(ofPage: index).filter { $0.formerPage == index && !$0.isAtHome }
    if moved.isEmpty { return content }
    var html = content
    for heading in moved {
      let fragment = heading.id == FormerHeading.top ? "" : "#\(heading.id)"
      html.append("<p class=\"moved\" id=\"")
      html.appendText(heading.formerID)
      html.append("\">")
      html.appendText(tree.strings.text(.moved, in: tree.pages[index].language))
      html.append(" <a href=\"")
      html.appendText(tree.url(ofPage: heading.page) + fragment)
      html.append("\">")
      html.appendText(tree.pages[heading.page].title)
      html.append("</a></p>\n")
    }
    return html
  }

  /// The ids on the page that links may lead to: those of its `headings`, and those that were on it once.
  func anchors(_ headings: [Heading]) -> AnchorSet {
    let moved = tree.formerHeadings(ofPage: index)
    if moved.isEmpty { return AnchorSet(headings.map(\.id)) }
    let former = moved.filter { $0.formerPage == index }
    return AnchorSet(headings.map(\.id) + former.map(\.formerID))
  }

  /// What is wrong with former headings that this page has or says, where it has `headings`.
  func faults(ofFormerHeadingsBeside headings: [Heading]) -> [Diagnostic] {
    let former = tree.formerHeadings(ofPage: index)
    if former.isEmpty { return [] }
    let ids = Set(headings.map(\.id))
    return former.flatMap { heading -> [Diagnostic] in
      let file = tree.pages[heading.page].article
      var faults: [Diagnostic] = []
      if heading.page == index, heading.id != FormerHeading.top, !ids.contains(heading.id) {
        let meant = suggestion(for: heading.id, among: headings.map(\.id))
        let fix = meant.map {
          Fix(.review, "replace '\(heading.id)' with '\($0)'", edits: [Edit(replacing: heading.idRange, with: $0)])
        }
        faults.append(
          Diagnostic(
            .brokenAnchor, "'\(heading.id)' is no heading of this page\(meant.map { "; did you mean '\($0)'?" } ?? "")",
            at: heading.idRange, language: file.language, fixes: fix.map { [$0] } ?? []))
      }
      if heading.formerPage == index, ids.contains(heading.formerID) {
        let page = heading.isAtHome ? "this page" : "'\(tree.pages[index].article.source.path)'"
        faults.append(
          Diagnostic(
            .duplicateRoute, "'\(heading.formerID)' is a heading of \(page), so that no reader is led on from it",
            at: heading.range, language: file.language))
      }
      return faults
    }
  }
}
