/// How sure a fix is.
public enum Grade: String, Hashable, Codable, Sendable {
  /// The one obvious repair: it may be applied unseen.
  case safe
  /// Likely right, but a person should look.
  case review
  /// Holds text that a person must fill in.
  case placeholder
}
