import Diagnostics

/// The texts that documents say by their names: `{{phone}}`.
///
/// They stand in text, headings, descriptions of images, destinations and titles of links; in code, braces are braces.
public struct Variables: Hashable, Sendable {
  private let texts: [String: String]

  /// The variables with the texts of `texts`, by their names.
  public init(_ texts: [String: String] = [:]) {
    self.texts = texts
  }

  /// The names, in order.
  public var names: [String] { texts.keys.sorted() }

  /// What the variable called `name` says.
  public subscript(_ name: String) -> String? { texts[name] }

  /// Whether `name` can be that of a variable: small letters, digits and `_` between them.
  ///
  /// A `_` at an end could be taken for emphasis.
  public static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, let last = name.utf8.last, (97...122).contains(first) else { return false }
    return last != UInt8(ascii: "_")
      && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") }
  }

  /// Whether a document parsed from `source` may use a variable.
  static func mayStand(in source: SourceFile) -> Bool {
    let brace = UInt8(ascii: "{")
    var start = 0
    while let index = source.offset(of: brace, from: start) {
      if index + 1 < source.bytes.count, source.bytes[index + 1] == brace { return true }
      start = index + 1
    }
    return false
  }

  /// `text` with the texts of variables in place of their names; unknown ones stay.
  package func fill(_ text: String) -> String {
    let uses = VariableUse.all(in: text.utf8.span)
    if uses.isEmpty { return text }
    return String(decoding: fill(text.utf8.span, uses), as: UTF8.self)
  }

  /// The bytes of `text` from `start` on, with the texts of variables in place of `uses`.
  package func fill(_ text: Swift.Span<UInt8>, from start: Int = 0, _ uses: [VariableUse]) -> [UInt8] {
    var filled: [UInt8] = []
    var start = start
    for use in uses {
      guard let value = self[use.name] else { continue }
      for index in start..<use.bytes.lowerBound { filled.append(text[index]) }
      filled += value.utf8
      start = use.bytes.upperBound
    }
    for index in start..<text.count { filled.append(text[index]) }
    return filled
  }
}
