import Content
import Diagnostics
import Markdown
import Site
import Synchronization

/// What holds of the page of any article: its links, its parts, what is told of it, in the built-in theme.
enum PageProperties {
  static func fault(in bytes: [UInt8]) -> String? {
    let source = SourceFile(path: "content/tea/fuzz.md", bytes: bytes)
    let (article, articleFaults) = Article.read(source, path: "tea/fuzz.md", language: .english)
    let (tree, treeFaults) = SiteTree.make(
      articles: [article] + others, assets: ["tea/pot.png"],
      imageSizes: size.map { ["tea/pot.png": $0] } ?? [:],
      content: content, settings: settings)
    var pages: [[UInt8]] = []
    do {
      let pageFaults = try tree.renderPagesInTurn(with: template, partials: partials, assets: assets) { _, page in
        pages.append(page)
      }
      for file in tree.generatedFiles(with: template, assets: assets) { pages.append(file.bytes()) }
      if let fault = (articleFaults + treeFaults + pageFaults).fault(in: source) { return fault }
    } catch {
      return "\(error)"
    }
    if source.firstByteThatIsNotUTF8 != nil { return nil }
    for page in pages where String(validating: page, as: UTF8.self) == nil { return "a page is not UTF-8" }
    return nil
  }

  private static let content = ContentSettings(languages: [.english], variables: Variables(["shop": "Tea & <b>"]))

  private static let settings = SiteSettings(title: "Help", base: BaseURL("https://help.example/shop"))

  private static let others = ["index.md": "# Home\n\n[a](tea/pot.md#lid)\n", "tea/pot.md": "## Lid\n\n## Lid\n"].map {
    Article.read(
      SourceFile(path: "content/\($0.key)", text: "---\ntitle: \($0.key)\n---\n\n\($0.value)"), path: $0.key,
      language: .english
    ).article
  }.sorted { $0.path < $1.path }

  private static let partials = Partials([
    Partial(
      source: SourceFile(
        path: "content/tea/_note.md", text: "A *note* of {{shop}}, see [pot](pot.md)[^1].\n\n[^1]: Tea\n"),
      path: "tea/_note.md")
  ])

  /// Three pixels by two.
  private static let size = ImageSize(of: Array("GIF89a\u{3}\u{0}\u{2}\u{0}\u{0}\u{0}\u{0}".utf8))

  private static let assets = ThemeAssets(of: .builtIn, on: SiteSettings(title: "Help"))

  private static let template: Template<PageModel>? = {
    let (strings, _) = Theme.builtIn.strings(in: [.english])
    return Theme.builtIn.pageTemplate(saying: strings, loading: assets, of: content).template
  }()
}
