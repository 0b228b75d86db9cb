/// How bad a diagnostic is: an error stops the build, a warning does not.
public enum Severity: String, Hashable, Codable, Sendable {
  case error
  case warning
}
