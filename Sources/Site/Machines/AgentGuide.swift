import Content

/// What agents read first: the list of the site's articles as Markdown, `llms.txt` (llmstxt.org, version 2, August 2026).
enum AgentGuide {
  /// Where they look for it.
  static let file = "llms.txt"

  /// The most pages that the list has; of a larger site it has the pages of the folders.
  private static let limit = 2000

  /// The list of the pages of `tree` in the main language.
  static func text(of tree: SiteTree) -> [UInt8] {
    var text = Array("# ".utf8)
    text.append(line: tree.settings.title)
    if let summary = tree.page(atURL: "/").flatMap({ tree.pages[$0].article.frontMatter.description?.text }) {
      text += "\n> ".utf8
      text.append(line: summary)
    }
    let listed = tree.pages.indices.filter { index in
      let page = tree.pages[index]
      return page.language == tree.mainLanguage && page.isListed && !page.isHome
    }
    let pages = listed.count > limit ? listed.filter { tree.pages[$0].isIndex } : listed
    let groups = Dictionary(grouping: pages) { tree.pages[$0].folders.first ?? "" }
    for (folder, pages) in groups.sorted(by: { $0.key < $1.key }) {
      let index = tree.page(atPath: "\(folder)/index.md")
      text += "\n## ".utf8
      text.append(line: folder.isEmpty ? tree.settings.title : index.map { tree.pages[$0].title } ?? folder)
      text += "\n".utf8
      for page in pages { text.append(entryOf: tree.pages[page], at: tree.markdownURL(ofPage: page)) }
    }
    return text
  }
}

extension SiteTree {
  /// Where the Markdown of an article is published: at its own path, so that its links lead to other Markdown.
  func markdownRoute(ofPage index: Int) -> Route? {
    settings.servesAgents && !pages[index].isNotFound ? Route(file: pages[index].article.path) : nil
  }

  /// The URL of the Markdown of the article of the page at `index`, from the root of its host.
  func markdownURL(ofPage index: Int) -> String { markdownRoute(ofPage: index).map(url(of:)) ?? url(ofPage: index) }
}

extension [UInt8] {
  fileprivate mutating func append(line text: String) {
    self += text.split(whereSeparator: \.isNewline).joined(separator: " ").utf8
    self += "\n".utf8
  }

  fileprivate mutating func append(entryOf page: Page, at url: String) {
    self += "- [".utf8
    for scalar in page.title.unicodeScalars {
      if "\\[]".unicodeScalars.contains(scalar) { self += "\\".utf8 }
      self += String(scalar).utf8
    }
    self += "](\(url))".utf8
    if let description = page.article.frontMatter.description?.text {
      self += ": ".utf8
      append(line: description)
    } else {
      self += "\n".utf8
    }
  }
}
