import Content
import Diagnostics

/// A URL under which an article was known once, and which leads to it now.
struct Redirect: Sendable {
  /// The old place.
  let route: Route

  /// The index of the page that it leads to.
  let page: Int

  /// Where the article's front matter names it.
  let range: SourceRange

  /// The redirects to the page at `index`, which shows `article`, and what is wrong with its aliases.
  static func all(to index: Int, of article: Article) -> (redirects: [Redirect], diagnostics: [Diagnostic]) {
    var redirects: [Redirect] = []
    var diagnostics: [Diagnostic] = []
    for alias in article.frontMatter.aliases {
      let range = article.source.range(alias.bytes)
      if let route = Route(alias: alias.text) {
        redirects.append(Redirect(route: route, page: index, range: range))
      } else {
        let parts = alias.text.utf8.split(separator: UInt8(ascii: "/"))
        let isHidden = parts.contains { $0.starts(with: ".".utf8) && !"..".utf8.starts(with: $0) }
        let message =
          isHidden
          ? "no part of an alias may begin with a dot, as one of '\(alias.text)' does"
          : "an alias must be a path under the site's root, as '/old/place/', not '\(alias.text)'"
        diagnostics.append(Diagnostic(.frontMatterValue, message, at: range, language: article.language))
      }
    }
    return (redirects, diagnostics)
  }
}

extension Route {
  /// The route of `alias`, a path under the site's root: a folder's page, or the file where it ends with `.html`.
  fileprivate init?(alias: String) {
    // By bytes, as file systems do: to Swift, a '/' and an accent behind it are one character.
    let parts = alias.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let isPlain = alias.unicodeScalars.allSatisfy { scalar in
      !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
        && !"?#%\\".contains(Character(scalar))
    }
    // As long as a file system and a host take, with what is put behind them.
    guard alias.utf8.count <= 1_024, parts.allSatisfy({ $0.utf8.count <= 240 }) else { return nil }
    guard isPlain, !alias.utf8.contains("//".utf8) else { return nil }
    // A part that begins with a dot is hidden, leads up, or is where hosts, git and Lockstep keep what is theirs.
    if parts.contains(where: { $0.utf8.first == UInt8(ascii: ".") }) { return nil }
    if let last = parts.last, last.hasSuffix(".html") {
      self.init(file: parts.joined(separator: "/"))
    } else {
      self.init(page: parts, style: .directory)
    }
  }
}
