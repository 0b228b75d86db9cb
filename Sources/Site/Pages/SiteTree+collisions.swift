import Content
import Diagnostics

extension SiteTree {
  /// What cannot stand side by side: two things at one URL, or at two that some file systems take for one.
  ///
  /// A file of the content folder that has the path of one of the theme's, or of one that Lockstep writes, takes its place.
  func collisions(with theme: Theme, content: ContentSettings) -> [Diagnostic] {
    let ours = (ownFiles + files(of: theme)).filter { !assets.contains($0.file) }
    let occupants = ours + files(of: content) + articlePages + aliases
    var owners: [String: Occupant] = [:]
    owners.reserveCapacity(occupants.count)
    for occupant in occupants where owners[occupant.file.folded] == nil { owners[occupant.file.folded] = occupant }
    // Nearly all files have an ending and nearly no folder has: then none has the path of the other.
    let hasPlainFiles = occupants.contains { !$0.file.hasEnding }
    var seen: Set<String> = []
    seen.reserveCapacity(occupants.count)
    return occupants.compactMap { occupant in
      let file = occupant.file
      if hasPlainFiles || file.hasFolderWithEnding,
        let owner = Self.folders(of: file).lazy.compactMap({ owners[$0.folded] }).first
      {
        return occupant.collision(withFile: owner)
      }
      guard !seen.insert(file.folded).inserted, let owner = owners[file.folded] else { return nil }
      return occupant.collision(with: owner)
    }
  }

  /// What Lockstep itself adds to the output.
  private var ownFiles: [Occupant] {
    var own = [Occupant(file: Manifest.name, name: "Lockstep's list of its files")]
    if !pages.contains(where: \.isNotFound) {
      own.append(Occupant(file: Route.notFound.file, name: "the page for readers at no page"))
    }
    if settings.base != nil { own.append(Occupant(file: SiteMap.file, name: "the site map")) }
    if settings.base.flatMap(Robots.text(for:)) != nil {
      own.append(Occupant(file: Robots.file, name: "the file that search engines ask for"))
    }
    if settings.servesAgents {
      own.append(Occupant(file: AgentGuide.file, name: "the list of articles for agents"))
      own += pages.indices.filter { !pages[$0].isFallback }.compactMap(markdownRoute(ofPage:)).map {
        Occupant(file: $0.file, name: "the Markdown of an article")
      }
    }
    if settings.sendsHeaders { own.append(Occupant(file: ResponseHeaders.file, name: "the headers of the site")) }
    if let coverageRoute { own.append(Occupant(file: coverageRoute.file, name: "the page of coverage")) }
    return own
  }

  private func files(of theme: Theme) -> [Occupant] {
    ThemeAssets(of: theme).files.sorted { $0.key < $1.key }.map { _, file in
      Occupant(file: file.route.file, name: "'\(file.source.path)'", range: file.source.range(0..<0))
    }
  }

  private func files(of content: ContentSettings) -> [Occupant] {
    assets.sorted().map { path in
      let place = content.sitePath(of: path)
      return Occupant(file: path, name: "'\(place)'", range: SourceRange(path: place, bytes: 0..<0))
    }
  }

  private var articlePages: [Occupant] {
    pages.filter { !$0.isFallback }.map { page in
      let source = page.article.source
      return Occupant(
        at: page.route, as: .url, of: source, range: source.range(page.article.frontMatter.title.bytes))
    }
  }

  private var aliases: [Occupant] {
    redirects.map { redirect in
      Occupant(at: redirect.route, as: .alias, of: pages[redirect.page].article.source, range: redirect.range)
    }
  }

  /// The folders around `file`, outermost first.
  private static func folders(of file: String) -> [String] {
    file.indices.filter { file[$0] == "/" }.map { String(file[..<$0]) }
  }
}

extension String {
  /// What a file system that does not tell upper from lower case, or one spelling of a letter from another, goes by.
  fileprivate var folded: String { lowercased() }

  /// Whether the last part of the path has a dot in it.
  fileprivate var hasEnding: Bool {
    for byte in utf8.reversed() {
      if byte == UInt8(ascii: ".") { return true }
      if byte == UInt8(ascii: "/") { return false }
    }
    return false
  }

  /// Whether another part of the path has.
  fileprivate var hasFolderWithEnding: Bool {
    var hasDot = false
    for byte in utf8 {
      if byte == UInt8(ascii: "/") { if hasDot { return true } } else if byte == UInt8(ascii: ".") { hasDot = true }
    }
    return false
  }
}
