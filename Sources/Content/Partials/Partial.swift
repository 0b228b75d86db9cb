public import Diagnostics
import YAML

/// A Markdown file that articles include, and that is no page of its own: its name, or a folder's, starts with `_`.
public struct Partial: Sendable {
  /// The file; its path is relative to the site's folder.
  public let source: SourceFile

  /// The path relative to the content folder: `orders/_refund-note.md`.
  public let path: String

  /// The byte offset in the file at which the Markdown begins.
  public let bodyStart: Int

  /// What is wrong with the file itself: it is no text, or has front matter, which is for pages.
  public let diagnostics: [Diagnostic]

  /// The partial in `source`; the Markdown of one that `isTrusted` by the site's configuration may go beyond the limits.
  public init(source: SourceFile, path: String, isTrusted: Bool = false) {
    self.source = source
    self.path = path
    let start = source.byteOrderMark.upperBound
    if let fault = source.encodingFault(of: "a partial") ?? source.excessFault(from: start, isTrusted: isTrusted) {
      diagnostics = [fault]
      // What is no text is not parsed: its repair would move all that follows. Nor is what could stall the build.
      bodyStart = source.bytes.count
    } else if let block = FrontMatterBlock(in: source), block.isClosed {
      let message = "a partial has no front matter; that of the article counts"
      diagnostics = [Diagnostic(.brokenInclude, message, at: source.range(block.opening))]
      bodyStart = block.bodyStart
    } else {
      diagnostics = []
      bodyStart = start
    }
  }
}

extension Partial {
  /// Whether the file at `path`, or a folder that it is in, is no page of its own.
  static func isPartial(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/")).contains { $0.first == UInt8(ascii: "_") }
  }
}
