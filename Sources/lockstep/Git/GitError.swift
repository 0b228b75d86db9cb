import Diagnostics

/// Why git cannot tell what was asked of it.
enum GitError: Error, CustomStringConvertible {
  /// The folder of the site is in no repository.
  case noRepository(site: String)
  /// The text names no commit; in a shallow clone the commit may only be missing.
  case unknownRevision(String, isShallow: Bool)
  /// The two have no common ancestor; in a shallow clone it may only be missing.
  case noMergeBase(String, isShallow: Bool)
  /// The facts of the revision could not all be read, for one because of this.
  case unreadableFacts(Diagnostic?)
  /// What git says of a command that should not fail.
  case failed(command: String, reason: String)

  var description: String {
    switch self {
    case .noRepository(let site): "'\(site)' is in no git repository, so there is nothing to compare with"
    case .unknownRevision(let name, let isShallow):
      "'\(name)' names no commit of the repository\(isShallow ? Self.shallow : "")"
    case .noMergeBase(let name, let isShallow):
      "'\(name)' and HEAD have no common ancestor\(isShallow ? Self.shallow : "")"
    case .unreadableFacts(let fault):
      "the facts of that revision could not all be read"
        + (fault.map { "; in '\($0.range.path)': \($0.message)" } ?? "")
    case .failed(let command, let reason): "'git \(command)' failed: \(reason)"
    }
  }

  /// Whether the command line is at fault, and not the machine.
  var isUsage: Bool {
    switch self {
    case .noRepository, .unknownRevision, .noMergeBase: true
    case .failed, .unreadableFacts: false
    }
  }

  private static let shallow =
    "; the clone is shallow: fetch the whole history ('fetch-depth: 0' in GitHub Actions)"
}
