import Content
import Diagnostics

/// What has a place in the output.
///
/// A large site has many, nearly all without fault: what diagnostics say of one is put together when they do.
struct Occupant {
  /// What it is.
  enum Thing {
    /// What Lockstep itself writes, as diagnostics call it.
    case own(StaticString)
    /// A file of the content folder or the theme, at its path relative to the site's folder.
    case file(String)
    /// The page of an article.
    case page(Page)
    /// An old URL that leads to a page.
    indirect case alias(Redirect, to: Page)
  }

  /// Its path in the output.
  let file: String

  private let thing: Thing

  /// The `thing` whose path in the output is `file`.
  init(_ thing: Thing, at file: String) {
    self.thing = thing
    self.file = file
  }

  /// What is wrong where `owner` is a file and this needs a folder of that path.
  func collision(withFile owner: Occupant) -> Diagnostic? {
    range.map {
      Diagnostic(
        .duplicateRoute, "'\(url)' needs a folder '\(owner.file)', but a file of the site has that path", at: $0,
        notes: owner.notes)
    }
  }

  /// What is wrong where `owner` has this one's path, or one that some file systems take for it.
  func collision(with owner: Occupant) -> Diagnostic? {
    guard let range else { return nil }
    let part = owner.role == role ? "" : "\(owner.role) "
    var message = "'\(url)' is \(role) of this \(kind) and "
    if owner.file.utf8.elementsEqual(file.utf8) {
      message += "\(part)of \(owner.name)"
    } else {
      message += "'\(owner.url)' \(part)of \(owner.name); some file systems treat the two as one"
    }
    return Diagnostic(.duplicateRoute, message, at: range, notes: owner.notes)
  }

  /// What is wrong where hosts may send this file in place of `owner`, whose compressed form it is by its name.
  func collision(asFormOf owner: Occupant) -> Diagnostic? {
    if case .file = owner.thing { return nil }
    return range.map {
      Diagnostic(
        .duplicateRoute,
        "'\(url)' is named as a compressed form of '\(owner.url)', and hosts would send it in place of that",
        at: $0, notes: owner.notes)
    }
  }

  private var notes: [Note] { range.map { [Note("the other one", at: $0)] } ?? [] }

  // MARK: words

  private var url: String {
    switch thing {
    case .own, .file: Route(file: file).url
    case .page(let page): page.route.url
    case .alias(let redirect, _): redirect.route.url
    }
  }

  /// What the URL is to that which is found there.
  private var role: String {
    if case .alias = thing { "an alias" } else { "the URL" }
  }

  /// What diagnostics on it call it.
  private var kind: String {
    switch thing {
    case .own, .file: "file"
    case .page, .alias: "article"
    }
  }

  /// What diagnostics on what is in its way call it.
  private var name: String {
    switch thing {
    case .own(let name): "\(name)"
    case .file(let path): "'\(path)'"
    case .page(let page), .alias(_, let page): "'\(page.article.source.path)'"
    }
  }

  /// Where diagnostics show it; what Lockstep itself writes stands nowhere else.
  private var range: SourceRange? {
    switch thing {
    case .own: nil
    case .file(let path): SourceRange(path: path, bytes: 0..<0)
    case .page(let page): page.article.source.range(page.article.frontMatter.title.bytes)
    case .alias(let redirect, _): redirect.range
    }
  }
}
