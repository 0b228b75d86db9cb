/// What the menu may list of each section, in order, and where each page and section stands in such a list.
struct NavigationLists: Sendable {
  /// What stands in the list of a section.
  enum Entry {
    case page(Int)
    /// A section inside it.
    case section(Int)
  }

  /// The most entries that a menu takes from the list of a section, of which it takes all of a shorter one.
  ///
  /// Each page has the menu of its section: without a bound, a folder of 3,000 articles would be nine million links.
  static let longest = 200

  private let entries: [[Entry]]
  private let placesOfPages: [Int?]
  private let placesOfSections: [Int?]

  /// The lists of `sections`, with the number by which each of all pages is put in `order`.
  init(_ sections: [Section], order: [Int]) {
    var entries: [[Entry]] = []
    var placesOfPages = [Int?](repeating: nil, count: order.count)
    var placesOfSections = [Int?](repeating: nil, count: sections.count)
    for section in sections {
      let list =
        section.folders.isEmpty
        ? Self.merged(section, sections, order: order)
        : section.pages.map(Entry.page) + section.sections.map(Entry.section)
      for (place, entry) in list.enumerated() {
        switch entry {
        case .page(let page): placesOfPages[page] = place
        case .section(let number): placesOfSections[number] = place
        }
      }
      entries.append(list)
    }
    (self.entries, self.placesOfPages, self.placesOfSections) = (entries, placesOfPages, placesOfSections)
  }

  /// All that is in the section with a number.
  func entries(ofSection number: Int) -> [Entry] { entries[number] }

  /// Where the page at `index` stands in the list of its section; `nil` for the section's own page.
  func place(ofPage index: Int) -> Int? { placesOfPages[index] }

  /// Where a section stands in the list of the one around it; `nil` for the top level.
  func place(ofSection number: Int) -> Int? { placesOfSections[number] }

  /// What a menu takes from the list of a section around `place`, or from its start.
  ///
  /// A long list is cut into parts of about one length, so that pages near each other have the same menu. A part has the entry
  /// before it and the entry after it too: they lead to the menus with those parts.
  func range(ofSection number: Int, around place: Int?) -> Range<Int> {
    let count = entries[number].count
    if count <= Self.longest { return 0..<count }
    let parts = (count + Self.longest - 1) / Self.longest
    let length = (count + parts - 1) / parts
    let start = (place ?? 0) / length * length
    return max(0, start - 1)..<min(count, start + length + 1)
  }

  /// The sections and pages of the top level in one order; sections stand before pages of the same number.
  private static func merged(_ top: Section, _ sections: [Section], order: [Int]) -> [Entry] {
    let inner = top.sections.map { number in
      (order: sections[number].index.map { order[$0] } ?? .max, entry: Entry.section(number))
    }
    let pages = top.pages.map { (order: order[$0], entry: Entry.page($0)) }
    // Both are in order already, and a stable merge keeps them so.
    return (inner + pages).enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element.entry)
  }
}
