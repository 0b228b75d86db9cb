/// A tag between two blocks.
enum FrameTag {
  /// A group of variants begins; groups count from 0 in their document.
  case variants(group: Int)
  /// One of them begins.
  case variant(group: Int, isOpen: Bool)
  /// A group of questions begins.
  case questions
  case question
  /// What a heading discloses ends.
  case detailsEnd
  case groupEnd

  func write(naming groups: inout GroupNames, to page: inout HTMLPage) {
    page.buffer.startLine()
    switch self {
    case .variants(let group):
      groups.begin(group, on: &page)
      page.buffer.append("<div class=\"variants\">\n")
    case .variant(let group, let isOpen):
      page.buffer.append("<details class=\"variant\" name=\"variants-")
      page.buffer.append(groups.number(of: group))
      page.buffer.append(isOpen ? "\" open>\n" : "\">\n")
      page.disclosed.append(nil)
    case .questions: page.buffer.append("<div class=\"questions\">\n")
    case .question:
      page.buffer.append("<details class=\"question\">\n")
      page.disclosed.append(page.headings.count)
    case .detailsEnd:
      page.endDisclosed()
      page.buffer.append("</div>\n</details>\n")
    case .groupEnd: page.buffer.append("</div>\n")
    }
  }
}
