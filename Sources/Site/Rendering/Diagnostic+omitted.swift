import Diagnostics
import Markdown

extension Diagnostic {
  /// The fault of raw HTML in `file` that its page leaves out.
  static func omitted(_ html: OmittedHTML, in file: PageFile) -> Diagnostic {
    guard let opening = html.opening else {
      return Diagnostic(
        .rawHTML, "raw HTML is left out of the page; Markdown, '<br>' and '<kbd>' pass", at: html.range,
        language: file.language)
    }
    let mark = file.source.text(opening.bytes)
    let lines = LineTable(file.source)
    let rest = lines.start(ofLine: lines.position(at: opening.bytes.lowerBound).line + 1)..<html.range.bytes.upperBound
    let lost = rest.isEmpty ? [] : [Note("left out of the page with it", at: file.source.range(rest))]
    return Diagnostic(
      .rawHTML, "'\(mark)' is never closed, so that all that follows it is left out of the page", at: opening,
      language: file.language, notes: lost)
  }
}
