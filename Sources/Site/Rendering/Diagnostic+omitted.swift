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
    let end = html.range.bytes.upperBound
    let rest = file.source.bytes[opening.bytes.upperBound..<end].drop { !isLineEnd($0) }.drop(while: isLineEnd)
    let lost = rest.isEmpty ? [] : [Note("left out of the page with it", at: file.source.range(rest.indices))]
    return Diagnostic(
      .rawHTML, "'\(mark)' is never closed, so that what follows it is left out of the page", at: opening,
      language: file.language, notes: lost)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
