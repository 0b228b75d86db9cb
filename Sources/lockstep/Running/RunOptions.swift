import Diagnostics
import Site

/// What the command line says of a run.
struct RunOptions {
  /// The folder with `lockstep.yml`.
  var site: String

  /// The folder to write, in place of the configured one.
  var output: String?

  /// The URL of the site's root, in place of the configured one.
  var base: BaseURL?

  /// The file of the baseline; `nil` where there is none.
  var baseline: String?

  /// Whether drafts are built.
  var includesDrafts = false

  /// Whether the site is published if nothing is wrong; otherwise it is only checked.
  var publishes: Bool

  /// Whether texts are published in the forms, too, in which hosts send them.
  var compresses = false

  /// Whether the servers that links to other sites lead to are asked.
  var checksExternalLinks = false

  /// The lines that a change touches, which decide the side that a finding is shown on; `nil` where there is no change.
  var changes: ChangedLines?
}
