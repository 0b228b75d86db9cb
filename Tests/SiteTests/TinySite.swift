import Content
import Diagnostics
import Markdown
@testable import Site
import Synchronization
import Testing

/// A small site written as a literal and rendered in memory.
struct TinySite {
  /// What each page's file holds, by its path.
  let pages: [String: String]

  /// What each file holds that no article is: old URLs, `404.html`, the site map.
  let generated: [String: String]

  /// Every URL of it that a reader may have kept.
  let urls: [String]

  /// What is wrong with the site, a line each: the code, the file, the text that it shows, the message; notes indented.
  let faults: String

  /// The documents that were looked into for directives, each after the article on whose page it stands.
  let inspected: [String]

  /// Renders `files`, articles and partials by their paths in the content folder, with `layout` as the pages of articles.
  ///
  /// With `urls` it has promised those of the lines.
  ///
  /// With `forMachines` it has what agents and hosts read, too.
  ///
  /// An article without front matter has an empty title, which is nobody's fault here.
  init(
    _ files: [String: String], assets: [String] = [], imageSizes: [String: ImageSize] = [:],
    languages: [String] = ["en"], urls: String? = nil, variables: [String: String] = [:], extra: [ExtraKey] = [],
    settings: SiteSettings = .tiny,
    layout: String = "{{{content}}}", forMachines: Bool = false
  ) async throws {
    var settings = settings
    (settings.servesAgents, settings.sendsHeaders) = (forMachines, forMachines)
    settings.asksForFeedback = settings.asksForFeedback && forMachines
    let content = ContentSettings(
      languages: languages.map { Language(rawValue: $0) }, variables: Variables(variables), extra: extra)
    func isPartial(_ path: String) -> Bool { path.split(separator: "/").contains { $0.hasPrefix("_") } }
    let partials = files.filter { isPartial($0.key) }.map { path, text in
      Partial(source: SourceFile(path: "content/\(path)", text: text), path: path)
    }
    let articles = files.filter { !isPartial($0.key) }.sorted { $0.key < $1.key }.map { path, text in
      Article.read(
        SourceFile(path: "content/\(path)", text: text), path: path, language: content.language(ofPath: path)
      ).article
    }
    let (tree, treeFaults) = SiteTree.make(
      articles: articles.filter { !$0.frontMatter.isDraft }, drafts: articles.filter(\.frontMatter.isDraft),
      assets: assets, imageSizes: imageSizes, content: content, settings: settings)
    let (template, templateFaults) = Template.compile(
      SourceFile(path: "page.html", text: layout), partials: [:],
      schema: PageModel.schema(naming: .init(variables: content.variables, extra: extra)))
    let written = Mutex<[String: String]>([:])
    let promise = urls.map { SourceFile(path: "lockstep.urls", text: $0) }
    let (published, promiseFaults) = promise.map(PublishedURLs.read) ?? (.none, [])
    let rendered = try await tree.renderPages(
      with: template, partials: Partials(partials), assets: ThemeAssets(of: .builtIn, on: SiteSettings(title: "Help")),
      keeping: published,
      write: { file, bytes in written.withLock { $0[file] = String(decoding: bytes, as: UTF8.self) } },
      inspect: { article, document, _ in "\(article.path): \(document.source.path)" })
    inspected = rendered.findings
    pages = written.withLock(\.self)
    let all = articles.map(\.source) + partials.map(\.source) + (promise.map { [$0] } ?? [])
    self.urls = try await tree.urls(partials: Partials(partials))
    let sources = Dictionary(all.map { ($0.path, $0) }) { first, _ in first }
    let others = tree.generatedFiles(with: template, assets: ThemeAssets(of: .builtIn, on: SiteSettings(title: "Help")))
    generated = Dictionary(others.map { ($0.path, String(decoding: $0.bytes(), as: UTF8.self)) }) { _, last in last }
    func place(_ range: SourceRange) -> String { "\(range.path) ‹\(sources[range.path]?.text(range.bytes) ?? "?")›" }
    faults = (templateFaults + promiseFaults + treeFaults + rendered.diagnostics).inReadingOrder()
      .map { fault in
        (["\(fault.code.rawValue) \(place(fault.range)): \(fault.message)"]
          + fault.notes.map { "  \(place($0.range)): \($0.message)" }).joined(separator: "\n")
      }
      .joined(separator: "\n")
  }
}

extension SiteSettings {
  /// A site with no settings but a title.
  static let tiny = SiteSettings(title: "Help")
}

/// An article that has a title, and perhaps more front matter, and says nothing.
func titled(_ title: String, _ more: String...) -> String {
  (["---", "title: \(title)"] + more + ["---", ""]).joined(separator: "\n")
}
