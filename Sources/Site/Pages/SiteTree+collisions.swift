import Content
import Diagnostics

extension SiteTree {
  /// What cannot stand side by side: two things at one URL, or at two that some file systems take for one.
  ///
  /// A file of the content folder that has the path of one of the theme's, or of one that Lockstep writes, takes its place.
  func collisions(with theme: Theme, content: ContentSettings) -> [Diagnostic] {
    let ours = (ownFiles + files(of: theme)).filter { !assets.contains($0.file) }
    let occupants = ours + files(of: content) + articlePages + aliases
    let names = occupants.map(\.file.folded)
    let owners = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    // Nearly all files have an ending and nearly no folder has: then none has the path of the other.
    let hasPlainFiles = names.contains { !$0.hasEnding }
    return occupants.indices.compactMap { index in
      let occupant = occupants[index]
      if hasPlainFiles || occupant.file.hasFolderWithEnding,
        let owner = Self.folders(of: occupant.file).lazy.compactMap({ owners[$0.folded] }).first
      {
        return occupant.collision(withFile: occupants[owner])
      }
      if let original = Compression.original(of: occupant.file), let owner = owners[original.folded],
        let collision = occupant.collision(asFormOf: occupants[owner])
      {
        return collision
      }
      guard let owner = owners[names[index]], owner != index else { return nil }
      return occupant.collision(with: occupants[owner])
    }
  }

  /// What Lockstep itself adds to the output.
  private var ownFiles: [Occupant] {
    var own = [Occupant(.own("Lockstep's list of its files"), at: Manifest.name)]
    if !pages.contains(where: \.isNotFound) {
      own.append(Occupant(.own("the page for readers at no page"), at: Route.notFound.file))
    }
    if settings.base != nil { own.append(Occupant(.own("the site map"), at: SiteMap.file)) }
    if settings.base.flatMap(Robots.text(for:)) != nil {
      own.append(Occupant(.own("the file that search engines ask for"), at: Robots.file))
    }
    if settings.servesAgents {
      own.append(Occupant(.own("the list of articles for agents"), at: AgentGuide.file))
      own += pages.filter { !$0.isFallback && !$0.isNotFound }
        .map { Occupant(.own("the Markdown of an article"), at: $0.article.path) }
      own += ownPages.map { Occupant(.own("the Markdown of a page"), at: markdownRoute(of: $0, in: $1).file) }
    }
    if settings.sendsHeaders { own.append(Occupant(.own("the headers of the site"), at: ResponseHeaders.file)) }
    own += ownPages.map { page, language in
      Occupant(.own(page.name), at: route(of: page, in: language).file)
    }
    if let coverageRoute { own.append(Occupant(.own("the page of coverage"), at: coverageRoute.file)) }
    return own
  }

  private func files(of theme: Theme) -> [Occupant] {
    ThemeAssets(of: theme, on: settings).files.sorted { $0.key < $1.key }
      .map { Occupant(.file($1.source.path), at: $1.route.file) }
  }

  private func files(of content: ContentSettings) -> [Occupant] {
    assets.sorted().map { Occupant(.file(content.sitePath(of: $0)), at: $0) }
  }

  private var articlePages: [Occupant] {
    pages.filter { !$0.isFallback }.map { Occupant(.page($0), at: $0.route.file) }
  }

  private var aliases: [Occupant] {
    redirects.map { Occupant(.alias($0, to: pages[$0.page]), at: $0.route.file) }
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
