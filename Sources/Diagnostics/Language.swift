/// A language of articles and labels, named as in BCP 47.
public struct Language: RawRepresentable, Hashable, Sendable {
  /// The tag: `en`, `hi`, `pt-BR`.
  public let rawValue: String

  /// The language whose tag is `rawValue`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// English, the language of a site that names none.
  public static let english = Language(rawValue: "en")
}
