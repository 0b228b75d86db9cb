import Diagnostics

/// What keeps a comment from being a directive, or a directive from what it should do.
struct DirectiveFault: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  /// A directive that is not written as directives are, which shows at `bytes` of the file at `path`.
  init(_ message: String, at bytes: Range<Int>, of path: String, fixes: [Fix] = []) {
    diagnostic = Diagnostic(
      .malformedDirective, message, at: SourceRange(path: path, bytes: bytes), fixes: fixes)
  }
}
