extension StringProtocol {
  /// The text with everything visible that a terminal or a CI system would obey: an escape character becomes `\u{1B}`.
  ///
  /// What a person reads is left alone, in every script. For whatever prints a file name, a value or a line of an
  /// article.
  public var terminalSafe: String {
    var outputGuard = OutputGuard()
    return terminalSafe(after: &outputGuard)
  }

  /// The text as a whole line: terminal safe, and no command where blanks and `::` begin it, as GitHub's runner looks
  /// for one behind them.
  public var terminalSafeLine: String {
    let safe = terminalSafe
    let blanks = safe.prefix(while: \.isWhitespace)
    guard safe[blanks.endIndex...].unicodeScalars.starts(with: "::".unicodeScalars) else { return safe }
    return blanks + Unicode.Scalar(UInt8(ascii: ":")).spelledOut
      + String(Substring(safe[blanks.endIndex...].unicodeScalars.dropFirst()))
  }

  /// The text made safe where it stands after other text that `outputGuard` has read.
  func terminalSafe(after outputGuard: inout OutputGuard) -> String {
    var safe = ""
    for scalar in unicodeScalars {
      if outputGuard.rejects(scalar) {
        safe += scalar.spelledOut
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}

extension Unicode.Scalar {
  /// The scalar as Swift spells it in a string literal.
  fileprivate var spelledOut: String {
    switch self {
    case "\n": #"\n"#
    case "\r": #"\r"#
    case "\t": #"\t"#
    default: #"\u{\#(String(value, radix: 16, uppercase: true))}"#
    }
  }
}
