/// How round corners are, as a length of CSS.
struct Radius: Hashable, Sendable {
  /// The length as CSS has it: `0.25rem`.
  let css: String

  /// The length `text`: a number and `px`, `rem` or `em`, or 0; `nil` where it is none.
  init?(_ text: String) {
    let number = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let digits = number.split(separator: ".", omittingEmptySubsequences: false)
    guard digits.count <= 2, let last = digits.last, !last.isEmpty else { return nil }
    let unit = text.dropFirst(number.count)
    guard ["px", "rem", "em"].contains(unit) || unit.isEmpty && number.allSatisfy({ $0 == "0" || $0 == "." }) else {
      return nil
    }
    css = text
  }
}
