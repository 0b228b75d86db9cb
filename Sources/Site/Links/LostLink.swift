import Content
import Diagnostics
import Markdown

/// A link or an image that leads to no page and no file of the site.
struct LostLink: Sendable {
  let element: Destination.Element

  /// Where it leads, as it is written.
  let url: String

  /// The path that this means, relative to the content folder.
  let path: String

  /// The file that it is written in.
  let file: PageFile

  /// The place that is told.
  let range: SourceRange

  /// The bytes of the destination; `nil` where a definition elsewhere has it.
  let destination: Range<Int>?
}

extension SiteTree {
  /// What is wrong with `links`, in their order, with what they were meant to lead to.
  func diagnostics(of links: [LostLink]) -> [Diagnostic] {
    var (pageSuggestions, imageSuggestions) = (Suggestions(), Suggestions())
    return links.map { link in
      let isImage = link.element == .image
      let meant =
        isImage
        ? imageSuggestions.suggestion(for: link.path) { assets.sorted() }
        : pageSuggestions.suggestion(for: link.path) { pages.map(\.article.path) }
      let tail = meant.map { "; did you mean '\($0)'?" } ?? ""
      let fragment = link.url.firstIndex(of: "#").map { link.url[$0...] } ?? ""
      let kind = isImage ? "image file" : "article or file"
      return Diagnostic(
        isImage ? .missingImage : .brokenLink, "'\(link.url)' leads to no \(kind) of the site\(tail)", at: link.range,
        language: link.file.language,
        fixes: meant.map {
          Diagnostic.fixes(of: link.destination, in: link.file, to: relativePath($0, from: link.file.path) + fragment)
        } ?? [])
    }
  }
}
