import Diagnostics

/// The words that a theme says around articles, in each language that it speaks.
public struct ThemeStrings: Sendable {
  /// The words that pages have where no template says them.
  enum Own: String, CaseIterable {
    case missingPage = "missing_page"
    case missingPageText = "missing_page_text"
    case missingPageLink = "missing_page_link"
    case note, tip, important, warning, caution
    case backToText = "back_to_text"
    case moved, search, helped
    case searchText = "search_text"
    case notHelped = "not_helped"
    case helpedText = "helped_text"
    case notHelpedText = "not_helped_text"
  }

  /// Their names, as templates write them behind `strings.`.
  public let names: [String]

  private let texts: [Language: [String]]
  private let fallback: [String]
  private let places: [String: Int]

  /// The strings called `names`: in each language those of `texts`, in the order of the names; elsewhere `fallback`.
  init(names: [String], texts: [Language: [String]], fallback: [String]) {
    self.names = names
    self.texts = texts
    self.fallback = fallback
    places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// The strings in `language`, in the order of ``names``.
  func all(in language: Language) -> [String] { texts[language] ?? fallback }

  /// One of the strings that no template says.
  func text(_ name: Own, in language: Language) -> String {
    places[name.rawValue].map { all(in: language)[$0] } ?? name.rawValue
  }
}
