public import Diagnostics

/// All that a site's content folder holds.
public struct ContentTree: Sendable {
  /// The articles, in the order of their paths' bytes.
  public let articles: [Article]

  /// The Markdown files that articles include.
  public let partials: Partials

  /// The other files, which are published as they are: paths relative to the content folder, in the order of their bytes.
  public let assets: [String]

  /// The drawings among the assets that are refused, for code frames.
  public let faultyDrawings: [SourceFile]

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
      return (ContentTree(articles: [], partials: Partials(), assets: [], faultyDrawings: []), [])
    }
    let isContent = { (file: String) in
      !excluded.contains { "\(file)/".utf8.starts(with: "\($0)/".utf8) }
    }
    let found = try FolderEntry.tree(below: settings.folder, under: site, where: isOurs)
    let files = found.files.filter(isContent)
    let others = found.others.filter { isContent($0.path) }.map { Diagnostic.unpublishable($0.kind, at: $0.path) }
    let prefix = settings.sitePath(of: "").utf8.count
    @Sendable func contentPath(_ path: String) -> String { String(Substring(path.utf8.dropFirst(prefix))) }
    // What is larger than any file is larger than Markdown may be, which is told with all else that is wrong.
    @Sendable func source(at path: String, _ isTrusted: Bool) throws(DiskError) -> SourceFile {
      try SourceFile(reading: path, under: site, upTo: isTrusted ? nil : DiskHandle.largestFile)
    }
    let paths = files.filter { !Partial.isPartial(contentPath($0)) }
    let partials = try await files.filter { isArticle($0) && Partial.isPartial(contentPath($0)) }.concurrentMap {
      path throws(DiskError) in
      let isTrusted = settings.trusted[path] != nil
      return Partial(source: try source(at: path, isTrusted), path: contentPath(path), isTrusted: isTrusted)
    }
    let reads = try await paths.filter(isArticle).concurrentMap { path throws(DiskError) in
      let isTrusted = settings.trusted[path] != nil
      let source = try source(at: path, isTrusted)
      let path = contentPath(path)
      return Article.read(source, path: path, language: settings.language(ofPath: path), isTrusted: isTrusted)
    }
    let assets = try await paths.filter { !isArticle($0) }.concurrentMap { path throws(DiskError) in
      try Asset(at: path, contentPath: contentPath(path), site: site, isTrusted: settings.trusted[path] != nil)
    }
    let neither = files.filter { !isArticle($0) }.map(contentPath).filter(Partial.isPartial)
    let tree = ContentTree(
      articles: reads.map(\.article),
      partials: Partials(partials, besides: reads.map(\.article.path) + assets.map(\.path) + neither),
      assets: assets.map(\.path), faultyDrawings: assets.compactMap(\.drawing))
    let names = paths.compactMap { path in
      FileName.fault(in: contentPath(path)).map {
        Diagnostic(.unpublishableFile, $0, at: SourceRange(path: path, bytes: 0..<0))
      }
    }
    return (
      tree,
      reads.flatMap(\.diagnostics) + partials.flatMap(\.diagnostics) + others + names + assets.compactMap(\.diagnostic)
        + settings.untrustworthy(besides: files)
    )
  }

  private static func isArticle(_ path: String) -> Bool { path.hasSuffix(".md") }

  /// Hidden files and editors' copies are left alone.
  private static func isOurs(_ name: String) -> Bool {
    name.utf8.first != UInt8(ascii: ".") && name.utf8.last != UInt8(ascii: "~")
  }
}
