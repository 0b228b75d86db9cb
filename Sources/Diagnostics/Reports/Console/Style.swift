/// How a piece of a console report looks where colour is on.
enum Style: String {
  // The values are parameters of "select graphic rendition" (ECMA-48, 8.3.117).
  case error = "1;31"
  case warning = "1;33"
  case frame = "1;34"
  case strong = "1"

  /// The style of what is as bad as `severity`.
  init(_ severity: Severity) {
    self =
      switch severity {
      case .error: .error
      case .warning: .warning
      }
  }

  /// `text` in this style where `colour` is on.
  func paint(_ text: String, colour: Bool) -> String {
    colour ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
