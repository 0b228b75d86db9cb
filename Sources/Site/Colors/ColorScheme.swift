/// What a reader's device is set to.
enum ColorScheme: String, CaseIterable, Sendable {
  case light, dark
}
