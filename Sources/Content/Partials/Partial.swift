public import Diagnostics
import YAML

/// A Markdown file that articles include, and that is no page of its own: its name, or a folder's, starts with `_`.
public struct Partial: Sendable {
  /// The file; its path is relative to the site's folder.
  public let source: SourceFile

  /// The path relative to the content folder: `orders/_refund-note.md`.
  public let path: String

  /// The partial in `source`.
  public init(source: SourceFile, path: String) {
    self.source = source
    self.path = path
  }

  /// The byte offset in the file at which the Markdown begins: a partial has no front matter.
  public var bodyStart: Int { source.byteOrderMark.upperBound }
}
