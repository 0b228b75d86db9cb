import Content
import Diagnostics
import Markdown

extension Diagnostic {
  /// What is wrong with the link or image `span`; `nil` where nothing is, or where it is a ``LostLink``.
  static func fault(_ fault: PageLinks.Fault, at span: Span, in file: PageFile, of tree: SiteTree) -> Diagnostic? {
    let range = file.source.range(span.destination ?? span.bytes)
    switch fault.target {
    case .external, .page, .asset: return nil
    case .forbiddenScheme(let scheme):
      let allowed = (LinkScheme.allowed + tree.settings.linkSchemes).map { "'\($0)'" }.joined(separator: ", ")
      return Diagnostic(
        .linkScheme, "'\(scheme):' is no scheme that links may have; \(allowed) are", at: range,
        language: file.language)
    case .nothing(let path):
      if fault.element == .link, let draft = tree.draft(atPath: path) {
        let note = Note("this article is one", at: draft.source.range(draft.frontMatter.title.bytes))
        return Diagnostic(
          .brokenLink, "'\(fault.url)' leads to a draft, which is not published", at: range, language: file.language,
          notes: [note])
      }
      // What was meant is looked for when the links of all pages are known.
      return nil
    }
  }

  /// What is wrong with the link `span` to a heading that its page does not have.
  ///
  /// `headings` are those of its page, and asked for where nobody knows yet what `suggestions` would say.
  static func brokenAnchor(
    _ use: AnchorUse, at span: Span, in tree: SiteTree, from suggestions: inout Suggestions,
    headings: () throws -> [Heading]
  ) rethrows -> Diagnostic {
    let (file, target) = (use.file, tree.pages[Int(use.target)].article)
    let fragment = span.kind.fragment
    let meant = try suggestions.suggestion(for: fragment, in: target.path) { try headings().map(\.id) }
    let tail = meant.map { "; did you mean '\($0)'?" } ?? ""
    let place = use.page == use.target && !file.isPartial ? "this page" : "'\(target.source.path)'"
    let path = use.page == use.target ? "" : relativePath(target.path, from: file.path)
    return Diagnostic(
      .brokenAnchor, "'#\(fragment)' is no heading of \(place)\(tail)",
      at: file.source.range(span.destination ?? span.bytes), language: file.language,
      fixes: meant.map { fixes(of: span.destination, in: file, to: "\(path)#\($0)") } ?? [])
  }

  /// The fix that lets a link at `bytes` lead to `destination`; none where a definition elsewhere says where it leads.
  static func fixes(of bytes: Range<Int>?, in file: PageFile, to destination: String) -> [Fix] {
    guard let bytes else { return [] }
    let edit = Edit(replacing: file.source.range(bytes), with: destination)
    return [Fix(.review, "replace '\(file.source.text(bytes))' with '\(destination)'", edits: [edit])]
  }
}

extension Span.Kind {
  /// The heading that a link leads to; empty where it leads to none.
  fileprivate var fragment: String {
    if case .link(let destination) = self { SiteTree.parts(of: destination).fragment } else { "" }
  }
}
