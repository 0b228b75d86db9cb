import Diagnostics
import Markdown

extension SourceFile {
  /// What keeps the Markdown from `start` on from being parsed; nothing does in a file that the site trusts.
  func excessFault(from start: Int, isTrusted: Bool) -> Diagnostic? {
    if isTrusted { return nil }
    return markdownExcess(from: start).map { excess in
      let limit = excess.limit
      return Diagnostic(
        .excessiveMarkdown,
        "more than \(limit.most) \(limit.subject) could stall the build; divide the file, or trust it in 'lockstep.yml'",
        at: range(excess.bytes))
    }
  }
}
