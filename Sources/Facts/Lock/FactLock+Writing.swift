import Diagnostics

extension FactLock {
  static let header =
    "# The labels that articles are held against, and those before; 'lockstep lock' writes this file.\n"

  /// The file's text: the same for the same labels, whatever the order in which they were read.
  ///
  /// Empty lines part the cases, so that git merges changes of neighbours.
  public var text: String {
    let lines = cases.map(\.line).sorted { $0.precedes($1) }
    return Self.header + lines.map { "\n" + $0 + "\n" }.joined()
  }
}

extension LockedCase {
  fileprivate var line: String {
    let parts = [module] + enumName.split(separator: ".").map(String.init) + [name]
    var words = [parts.map(\.lockName).joined(separator: ".")]
    for (word, value) in [("raw", rawValue), ("key", key), ("table", table)] {
      if let value { words.append("\(word)=\(value.lockQuoted)") }
    }
    words += Self.words("label", labels) + Self.words("retired", retired)
    return words.joined(separator: " ")
  }

  private static func words(_ name: String, _ texts: [Language: [LockedText]]) -> [String] {
    texts.filter { !$0.value.isEmpty }.sorted { $0.key.rawValue < $1.key.rawValue }.map { language, texts in
      let quoted = Set(texts.map(\.text.lockQuoted)).sorted { $0.precedes($1) }
      return "\(name).\(language.rawValue)=[\(quoted.joined(separator: ", "))]"
    }
  }
}

extension String {
  /// The text as a part of a case's name: in quotes where it is no name.
  fileprivate var lockName: String {
    let isName =
      !isEmpty
      && unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_" }
    return isName ? self : lockQuoted
  }

  /// The text in quotes, with escapes for what would end it or what nobody sees.
  fileprivate var lockQuoted: String {
    var quoted = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\":
        quoted += "\\"
        quoted.unicodeScalars.append(scalar)
      case "\n": quoted += #"\n"#
      // Joiners are letters to Indic scripts.
      case "\u{200C}", "\u{200D}": quoted.unicodeScalars.append(scalar)
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
          quoted += #"\u{\#(String(scalar.value, radix: 16, uppercase: true))}"#
        default: quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
