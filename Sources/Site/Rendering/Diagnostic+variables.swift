import Diagnostics
import Markdown

extension Diagnostic {
  /// That the braces at `range` name none of `variables`.
  static func unknownVariable(
    _ name: String, at range: SourceRange, in file: PageFile, of variables: Variables
  ) -> Diagnostic {
    let meant = suggestion(for: name, among: variables.names)
    let tail = meant.map { "; did you mean '\($0)'?" } ?? "; braces that are text stand in code"
    let fix = meant.map {
      Fix(
        .review, "replace '\(file.source.text(range.bytes))' with '{{\($0)}}'",
        edits: [Edit(replacing: range, with: "{{\($0)}}")])
    }
    return Diagnostic(
      .unknownVariable, "'\(name)' is no variable of 'lockstep.yml'\(tail)", at: range, language: file.language,
      fixes: fix.map { [$0] } ?? [])
  }
}
