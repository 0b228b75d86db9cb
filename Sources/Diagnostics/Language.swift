/// A language of articles and labels, named as in BCP 47.
public struct Language: RawRepresentable, Hashable, Codable, Sendable {
  /// The tag: `en`, `hi`, `pt-BR`.
  public let rawValue: String

  /// The language whose tag is `rawValue`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// English, the language of a site that names none.
  public static let english = Language(rawValue: "en")

  /// Whether `tag` has the shape of BCP 47's (RFC 5646 §2.1), and so can be the name of a folder too.
  ///
  /// Two or three letters, then parts of up to eight letters and digits after hyphens.
  public static func isTag(_ tag: String) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = parts.first, (2...3).contains(primary.count) else { return false }
    return primary.allSatisfy { $0.isASCII && $0.isLetter }
      && parts.dropFirst().allSatisfy { part in
        (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
  }
}
