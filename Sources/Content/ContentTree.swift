public import Diagnostics

/// All that a site's content folder holds.
public struct ContentTree: Sendable {
  /// The articles, in the order of their paths' bytes.
  public let articles: [Article]

  /// The Markdown files that articles include.
  public let partials: Partials

  /// The other files, which are published as they are: paths relative to the content folder, in the order of their bytes.
  public let assets: [String]

  /// Reads all articles of the site in the folder `site`, on all cores.
  /// - Parameters:
  ///   - site: The path of the site's folder on disk.
  ///   - settings: Where in it the articles are, and in which languages.
  ///   - excluded: The files and folders of the site that are no content, although they lie in that folder.
  /// - Returns: The tree, and what is wrong with the articles' front matter and with partials; an empty tree where there
  ///   is no such folder.
  /// - Throws: A file or a folder that cannot be read.
  public static func read(
    site: String, settings: ContentSettings, excluding excluded: [String] = []
  ) async throws(DiskError) -> (tree: ContentTree, diagnostics: [Diagnostic]) {
    guard try FolderEntry.kind(of: settings.folder, under: site) == .folder else {
      return (ContentTree(articles: [], partials: Partials(), assets: []), [])
    }
    let files = try FolderEntry.files(below: settings.folder, under: site, where: isOurs)
      .filter { file in !excluded.contains { "\(file)/".utf8.starts(with: "\($0)/".utf8) } }
    let prefix = settings.sitePath(of: "").utf8.count
    @Sendable func contentPath(_ path: String) -> String { String(Substring(path.utf8.dropFirst(prefix))) }
    let paths = files.filter { !Partial.isPartial(contentPath($0)) }
    let partials = try await files.filter { isArticle($0) && Partial.isPartial(contentPath($0)) }.concurrentMap {
      path throws(DiskError) in
      Partial(source: try SourceFile(reading: path, under: site), path: contentPath(path))
    }
    let reads = try await paths.filter(isArticle).concurrentMap { path throws(DiskError) in
      let source = try SourceFile(reading: path, under: site)
      let path = contentPath(path)
      return Article.read(source, path: path, language: settings.language(ofPath: path))
    }
    let assets = paths.filter { !isArticle($0) }.map(contentPath)
    let neither = files.filter { !isArticle($0) }.map(contentPath).filter(Partial.isPartial)
    let tree = ContentTree(
      articles: reads.map(\.article),
      partials: Partials(partials, besides: reads.map(\.article.path) + assets + neither), assets: assets)
    return (tree, reads.flatMap(\.diagnostics) + partials.flatMap(\.diagnostics))
  }

  private static func isArticle(_ path: String) -> Bool { path.hasSuffix(".md") }

  /// Hidden files and editors' copies are left alone.
  private static func isOurs(_ name: String) -> Bool {
    name.utf8.first != UInt8(ascii: ".") && name.utf8.last != UInt8(ascii: "~")
  }
}
