import Diagnostics

extension Output {
  /// Writes a diff, which holds lines of strangers and must apply byte for byte.
  ///
  /// In a GitHub workflow it stands between the commands that stop and resume commands, with a token that no file can
  /// know; `git apply` and `patch` pass over both lines. On a terminal what it would obey is spelt out instead.
  static func write(diff: String) {
    if diff.isEmpty { return }
    if Workplace.readsWorkflowCommands {
      let token = (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 16) }.joined()
      return write("::stop-commands::\(token)\n\(diff)::\(token)::\n")
    }
    write(isTerminal ? diff.terminalSafeLines : diff)
  }
}

extension String {
  /// The text with each of its lines terminal safe, and its tabs kept.
  fileprivate var terminalSafeLines: String {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { Substring($0).terminalSafe }
        .joined(separator: "\t")
    }.joined(separator: "\n")
  }
}
