import Content
import Diagnostics
import Drift
import Site

/// What a run knows of a site once it has compared it with the code; the commands that report on it begin here.
struct Inspection {
  let groundwork: Groundwork

  /// The articles that were looked at, in the order of their pages.
  let articles: [Article]

  /// The partials, whether an article includes them or not.
  let partials: [Partial]

  /// What they say of facts, and what each claim came to.
  let claims: [ComparedClaim]

  /// What the rules make of that, and what the lists of the site cover.
  let check: Check

  /// The pages of the site.
  let tree: SiteTree

  /// What articles may include.
  let includedPartials: Partials

  /// `lockstep.urls`; `nil` where there is none.
  let publishedURLsFile: SourceFile?

  /// All files that were read, for places.
  let files: [SourceFile]

  /// The file at each path.
  var filesByPath: [String: SourceFile] { Dictionary(files.map { ($0.path, $0) }) { first, _ in first } }

  /// The articles and the partials, and where the Markdown of each begins.
  var documents: [(source: SourceFile, start: Int)] {
    articles.map { ($0.source, $0.bodyStart) } + partials.map { ($0.source, $0.bodyStart) }
  }
}
