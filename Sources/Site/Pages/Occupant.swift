import Diagnostics

/// What has a place in the output.
struct Occupant {
  /// What a URL is to that which is found there.
  enum Role: String {
    case url = "the URL"
    case alias = "an alias"
  }

  /// Its path in the output.
  let file: String

  private let url: String
  private let role: Role
  /// What it is called where it is in the way of something else.
  private let name: String
  /// What it is called where something else is in its way.
  private let kind: String
  private let range: SourceRange?

  /// A file called `name` in diagnostics, which show it at `range`; what Lockstep itself writes stands nowhere else.
  init(file: String, name: String, range: SourceRange? = nil) {
    self.file = file
    self.name = name
    self.range = range
    url = Route(file: file).url
    role = .url
    kind = "file"
  }

  /// What stands at `route` for the article `source`, which diagnostics show at `range`.
  init(at route: Route, as role: Role, of source: SourceFile, range: SourceRange) {
    file = route.file
    url = route.url
    self.role = role
    name = "'\(source.path)'"
    kind = "article"
    self.range = range
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
    let part = owner.role == role ? "" : "\(owner.role.rawValue) "
    var message = "'\(url)' is \(role.rawValue) of this \(kind) and "
    if owner.file.utf8.elementsEqual(file.utf8) {
      message += "\(part)of \(owner.name)"
    } else {
      message += "'\(owner.url)' \(part)of \(owner.name); some file systems treat the two as one"
    }
    return Diagnostic(.duplicateRoute, message, at: range, notes: owner.notes)
  }

  private var notes: [Note] { range.map { [Note("the other one", at: $0)] } ?? [] }
}
