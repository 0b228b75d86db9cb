/// What one page has behind a name.
enum TemplateValue: Sendable {
  case absent
  /// A text or a URL, not escaped yet.
  case string(String)
  case html([UInt8])
  case flag(Bool)
  /// Whether the page that is written is the one with this number.
  case flagOfPage(Int?)
  case list(TemplateEntries)

  /// Whether a section over it is written at all, on the page with a number.
  func isPresent(onPage page: Int?) -> Bool {
    switch self {
    case .absent: false
    case .flag(let flag): flag
    case .flagOfPage(let number): number != nil && number == page
    case .list(let entries): entries.count > 0
    case .string, .html: true
    }
  }
}
