import Content
import Diagnostics
import Foundation
import Testing

@Suite struct `The content tree` {
  let bilingual = ContentSettings(languages: [.english, Language(rawValue: "hi")])

  @Test func `articles and assets are listed in the order of their paths' bytes`() async throws {
    let site = try TemporarySite([
      "content/index.md": article, "content/orders/cancel.md": article, "content/orders.md": article,
      "content/Zebra.md": article, "content/hi/orders/cancel.md": article, "content/रद्द.md": article,
      "content/orders/screen.png": "", "content/a.txt": "", "elsewhere/b.md": article,
    ])
    let (tree, diagnostics) = try await ContentTree.read(site: site.path, settings: bilingual)
    #expect(
      tree.articles.map(\.path) == [
        "Zebra.md", "hi/orders/cancel.md", "index.md", "orders.md", "orders/cancel.md", "रद्द.md",
      ])
    #expect(tree.articles.map(\.language.rawValue) == ["en", "hi", "en", "en", "en", "en"])
    #expect(tree.assets == ["a.txt", "orders/screen.png"])
    #expect(diagnostics.isEmpty)
  }

  @Test func `an article is shown to people by its path in the site`() async throws {
    let site = try TemporarySite(["docs/help/orders/cancel.md": "no front matter"])
    let (tree, diagnostics) = try await ContentTree.read(
      site: site.path, settings: ContentSettings(folder: "docs/help"))
    #expect(tree.articles.map(\.path) == ["orders/cancel.md"])
    #expect(tree.articles.map(\.source.path) == ["docs/help/orders/cancel.md"])
    #expect(diagnostics.map(\.range.path) == ["docs/help/orders/cancel.md"])
  }

  @Test func `a name may begin with a combining mark`() async throws {
    let site = try TemporarySite(["content/hi/\u{0901}.md": article, "content/\u{0300}.png": ""])
    let tree = try await ContentTree.read(site: site.path, settings: bilingual).tree
    #expect(tree.articles.map(\.path) == ["hi/\u{0901}.md"])
    #expect(tree.articles.map(\.language.rawValue) == ["hi"])
    #expect(tree.assets == ["\u{0300}.png"])
  }

  @Test func `hidden files, editors' copies and partials are no part of it`() async throws {
    let site = try TemporarySite([
      "content/.hidden.md": article, "content/.git/x.md": article, "content/a.md~": article,
      "content/_part.md": article, "content/_parts/x.md": article, "content/_parts/x.png": "",
      "content/a_b.md": article,
    ])
    let tree = try await ContentTree.read(site: site.path, settings: bilingual).tree
    #expect(tree.articles.map(\.path) == ["a_b.md"])
    #expect(tree.assets.isEmpty)
  }

  @Test func `partials are the Markdown files whose name, or whose folder's, starts with _`() async throws {
    let site = try TemporarySite([
      "content/_part.md": "Text", "content/_parts/deep/x.md": "Text", "content/_parts/x.png": "",
      "content/orders/_note.md": article, "content/a_b.md": article, "content/orders/cancel.md": article,
    ])
    let (tree, diagnostics) = try await ContentTree.read(site: site.path, settings: bilingual)
    #expect(tree.partials.all.map(\.path) == ["_part.md", "_parts/deep/x.md", "orders/_note.md"])
    #expect(diagnostics.map(\.message) == ["a partial has no front matter; that of the article counts"])
    #expect(diagnostics.map(\.range.path) == ["content/orders/_note.md"])
    let article = try #require(tree.articles.first { $0.path == "orders/cancel.md" })
    let inclusion = Inclusion(path: Word("../a_b.md", at: 0..<9), block: 0)
    let broken = tree.partials.partial(for: inclusion, in: article.source, chain: [article.path])
    #expect(
      broken.diagnostics.map(\.message) == [
        "'../a_b.md' is no partial; the name of one, or of its folder, starts with '_'"
      ])
  }

  @Test func `symbolic links are not followed`() async throws {
    let site = try TemporarySite(["content/a.md": article, "secrets/b.md": article])
    try site.link("content/b.md", to: "\(site.path)/secrets/b.md")
    try site.link("content/more", to: "\(site.path)/secrets")
    let tree = try await ContentTree.read(site: site.path, settings: bilingual).tree
    #expect(tree.articles.map(\.path) == ["a.md"])
    #expect(tree.assets.isEmpty)
  }

  @Test func `a pipe does not make the build wait`() async throws {
    let site = try TemporarySite(["content/a.md": article])
    try #require(mkfifo("\(site.path)/content/b.md", 0o600) == 0)
    let tree = try await ContentTree.read(site: site.path, settings: bilingual).tree
    #expect(tree.articles.map(\.path) == ["a.md"])
    #expect(throws: DiskError(path: "content/b.md", reason: "not a regular file")) {
      _ = try SourceFile(reading: "content/b.md", under: site.path)
    }
  }

  @Test func `a file behind a link is not read, wherever on the way the link is`() throws {
    let site = try TemporarySite(["secrets/deep/b.md": article])
    try site.link("file.md", to: "secrets/deep/b.md")
    #expect(throws: DiskError(path: "file.md", reason: "a symbolic link, which is not followed")) {
      _ = try SourceFile(reading: "file.md", under: site.path)
    }
    try site.link("folder", to: "secrets")
    #expect(throws: DiskError.self) { _ = try SourceFile(reading: "folder/deep/b.md", under: site.path) }
  }

  @Test func `what cannot be read is an error that names it and says why`() throws {
    let site = try TemporarySite(["lockstep.yml": ""])
    let error = #expect(throws: DiskError.self) { try SourceFile(reading: "content/a.md", under: site.path) }
    #expect(error?.description == "content/a.md: No such file or directory")
  }

  @Test func `a folder that is not there holds nothing`() async throws {
    let site = try TemporarySite(["lockstep.yml": ""])
    let (tree, diagnostics) = try await ContentTree.read(site: site.path, settings: bilingual)
    #expect(tree.articles.isEmpty)
    #expect(tree.assets == [])
    #expect(diagnostics == [])
  }

  @Test func `a file is read to its last byte, and not beyond the limit`() throws {
    let text = String(repeating: "0123456789", count: 100_000)
    let site = try TemporarySite(["empty": "", "large": text, "huge": String(repeating: text, count: 17)])
    #expect(try SourceFile(reading: "empty", under: site.path).bytes.isEmpty)
    #expect(try SourceFile(reading: "large", under: site.path).bytes == Array(text.utf8))
    #expect(throws: DiskError(path: "huge", reason: "larger than 16 MB")) {
      _ = try SourceFile(reading: "huge", under: site.path)
    }
  }

  private let article = "---\ntitle: x\n---\n"
}
