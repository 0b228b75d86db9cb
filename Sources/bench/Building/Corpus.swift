/// A help centre made up from numbers: the same bytes in every run.
///
/// Articles lie 25 to a section, sections 10 to a category and categories 10 to an area, as in a help centre that people can
/// find their way in, and have 3 to 6 KB each.
struct Corpus {
  /// How many articles it has, besides the page of each folder.
  let count: Int

  private static let articlesPerSection = 25
  private static let sectionsPerCategory = 10
  private static let categoriesPerArea = 10

  /// How many pages it has: the articles, and a page a folder.
  var pages: Int { 1 + areas + categories + sections + count }

  private var sections: Int { (count + Self.articlesPerSection - 1) / Self.articlesPerSection }
  private var categories: Int { (sections + Self.sectionsPerCategory - 1) / Self.sectionsPerCategory }

  private var areas: Int { (categories + Self.categoriesPerArea - 1) / Self.categoriesPerArea }

  /// Writes the site to `folder`.
  func write(to folder: String) throws {
    try forEachFile { path, text in try text.write(toNew: "\(folder)/\(path)") }
  }

  /// Hands out each file of the site: its path in the site's folder, and its text.
  func forEachFile(_ body: (_ path: String, _ text: String) throws -> Void) rethrows {
    try body("lockstep.yml", Self.configuration)
    for number in 0..<CorpusEnum.count {
      let fact = CorpusEnum(number: number)
      try body("Sources/App/\(fact.name).swift", fact.source)
    }
    try forEachArticle { path, text in try body("content/\(path)", text) }
  }

  /// Hands out each Markdown file: its path in the content folder, and its text.
  func forEachArticle(_ body: (_ path: String, _ text: String) throws -> Void) rethrows {
    try body("index.md", Self.folderPage("Help", "Everything about selling with us."))
    for number in 0..<areas {
      let text = Self.folderPage("Area \(number + 1)", "The categories of area \(number + 1).")
      try body("\(Self.area(number))/index.md", text)
    }
    for number in 0..<categories {
      let text = Self.folderPage("Category \(number + 1)", "All that sellers ask about category \(number + 1).")
      try body("\(Self.category(number))/index.md", text)
    }
    for number in 0..<sections {
      let text = Self.folderPage("Section \(number + 1)", "Articles of section \(number + 1), from the first steps on.")
      try body("\(Self.section(number))/index.md", text)
    }
    for number in 0..<count { try body(Self.path(number), CorpusArticle(number: number, of: count).text) }
  }

  /// The path of an article in the content folder.
  static func path(_ number: Int) -> String {
    "\(section(number / articlesPerSection))/\(name(number)).md"
  }

  /// The path from one article to another.
  static func link(from number: Int, to other: Int) -> String {
    let here = number / articlesPerSection
    let there = other / articlesPerSection
    if here == there { return "\(name(other)).md" }
    if here / sectionsPerCategory == there / sectionsPerCategory { return "../section-\(there + 1)/\(name(other)).md" }
    return "../../../\(path(other))"
  }

  private static func name(_ number: Int) -> String { "article-\(number + 1)" }
  private static func area(_ number: Int) -> String { "area-\(number + 1)" }
  private static func category(_ number: Int) -> String {
    "\(area(number / categoriesPerArea))/category-\(number + 1)"
  }
  private static func section(_ number: Int) -> String {
    "\(category(number / sectionsPerCategory))/section-\(number + 1)"
  }

  private static func folderPage(_ title: String, _ description: String) -> String {
    "---\ntitle: \(title)\ndescription: \(description)\n---\n\nChoose an article.\n"
  }

  private static let configuration = """
    title: Help
    base_url: https://help.example.com/
    facts:
      swift: [Sources/App]

    """
}
