/// A JSON value, as far as reports and facts files need them (RFC 8259).
package indirect enum JSON {
  case null
  case string(String)
  case number(String)
  case boolean(Bool)
  case array([JSON])
  /// Members in the order in which they are written.
  case object([(key: String, value: JSON)])

  /// A whole number.
  package static func number(_ value: Int) -> JSON { .number(String(value)) }

  /// The value on one line, without spaces.
  ///
  /// Whatever a terminal or a CI system would obey is escaped, so that a line can be shown as it is; so are U+2028 and
  /// U+2029, which older JavaScript takes for line ends.
  package var text: String {
    switch self {
    case .null: "null"
    case .string(let value): quoted(value)
    case .number(let digits): digits
    case .boolean(let value): value ? "true" : "false"
    case .array(let values): "[\(values.map(\.text).joined(separator: ","))]"
    case .object(let members): "{\(members.map { "\(quoted($0)):\($1.text)" }.joined(separator: ","))}"
    }
  }
}

extension JSON: ExpressibleByDictionaryLiteral {
  /// An object; a member without a value is left out.
  package init(dictionaryLiteral members: (String, JSON?)...) {
    self = .object(members.compactMap { key, value in value.map { (key, $0) } })
  }
}

extension JSON: ExpressibleByStringLiteral {
  /// A text.
  package init(stringLiteral value: String) {
    self = .string(value)
  }
}

private func quoted(_ text: String) -> String {
  var outputGuard = OutputGuard()
  var quoted = "\""
  for scalar in text.unicodeScalars {
    if outputGuard.rejects(scalar) {
      for unit in UTF16.encode(scalar) ?? .init() { quoted += escaped(unit) }
    } else {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}

private func escaped(_ unit: UTF16.CodeUnit) -> String {
  let digits = String(unit, radix: 16)
  return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
}
