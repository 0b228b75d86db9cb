import Content
import Diagnostics

extension SiteTree {
  /// What cannot stand side by side: two things at one URL, or at two that some file systems take for one.
  var collisions: [Diagnostic] {
    var owners: [String: Occupant] = [:]
    for occupant in ownFiles { owners[occupant.file.folded] = occupant }
    for path in assets.sorted() { owners[path.folded] = Occupant(file: path) }
    let occupants = occupants
    let files = Set(occupants.map(\.file) + owners.values.map(\.file))
    return occupants.compactMap { occupant in
      if let folder = Self.folders(of: occupant.file).first(where: files.contains) {
        return occupant.collision(withFile: folder)
      }
      guard let owner = owners[occupant.file.folded] else {
        owners[occupant.file.folded] = occupant
        return nil
      }
      return occupant.collision(with: owner.name, owner)
    }
  }

  /// What Lockstep itself adds to the output.
  private var ownFiles: [Occupant] {
    var own = [Occupant(file: Manifest.name, name: "Lockstep's list of its files")]
    if !pages.contains(where: \.isNotFound) {
      own.append(Occupant(file: Route.notFound.file, name: "the page for readers at no page"))
    }
    if settings.base != nil { own.append(Occupant(file: SiteMap.file, name: "the site map")) }
    return own
  }

  /// The pages in their order, then the redirects.
  private var occupants: [Occupant] {
    let articles = pages.map { page in
      Occupant(
        file: page.route.file, url: page.route.url, role: .url,
        name: "'\(page.article.source.path)'", range: page.article.source.range(page.article.frontMatter.title.bytes))
    }
    let aliases = redirects.map { redirect in
      Occupant(
        file: redirect.route.file, url: redirect.route.url, role: .alias,
        name: "'\(pages[redirect.page].article.source.path)'", range: redirect.range)
    }
    return articles + aliases
  }

  /// The folders around `file`, outermost first.
  private static func folders(of file: String) -> [String] {
    file.indices.filter { file[$0] == "/" }.map { String(file[..<$0]) }
  }

  /// What has a place in the output.
  private struct Occupant {
    var file: String
    var url = ""
    /// What the URL is to the article.
    var role = Role.url
    /// Whose URL it is.
    var name = "a file that is published as it is"
    var range: SourceRange?

    enum Role: String {
      case url = "the URL"
      case alias = "an alias"
    }

    func collision(withFile file: String) -> Diagnostic? {
      range.map {
        Diagnostic(.duplicateRoute, "'\(url)' needs a folder '\(file)', but a file of the site has that path", at: $0)
      }
    }

    func collision(with rival: String, _ owner: Occupant?) -> Diagnostic? {
      guard let range else { return nil }
      let notes = owner?.range.map { [Note("the other one", at: $0)] } ?? []
      let part = owner.map { $0.role == role ? "" : "\($0.role.rawValue) " } ?? ""
      var message = "'\(url)' is \(role.rawValue) of this article and "
      if let owner, !owner.file.utf8.elementsEqual(file.utf8) {
        let other = owner.url.isEmpty ? "/\(owner.file)" : owner.url
        message += "'\(other)' \(part)of \(rival); some file systems treat the two as one"
      } else {
        message += "\(part)of \(rival)"
      }
      return Diagnostic(.duplicateRoute, message, at: range, notes: notes)
    }
  }
}

extension String {
  /// What a file system that does not tell upper from lower case, or one spelling of a letter from another, goes by.
  fileprivate var folded: String { lowercased() }
}
