import Content
import Diagnostics
import Drift

/// What a run knows of a site once it has compared it with the code; the commands that report on it begin here.
struct Inspection {
  let groundwork: Groundwork

  /// The articles that were looked at, in the order of their pages.
  let articles: [Article]

  /// What they say of facts.
  let claims: [Claim]

  /// What became of that.
  let check: Check

  /// All files that were read, for places.
  let files: [SourceFile]

  /// The file at each path.
  var filesByPath: [String: SourceFile] { Dictionary(files.map { ($0.path, $0) }) { first, _ in first } }
}
