public import Diagnostics

/// A folder or file of source as `lockstep.yml` names it.
public struct SourcePath: Hashable, Sendable {
  /// The path relative to the site's folder.
  public let path: String

  /// Where `lockstep.yml` names it.
  public let range: SourceRange

  /// The path without parts that lead nowhere: `api` for `./api/`.
  package var sitePath: String {
    path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}
