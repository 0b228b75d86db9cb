import Testing

/// Text that must not be printed, and what is printed instead.
///
/// Swift Testing prints arguments, so it is told the latter.
struct Shown: CustomTestStringConvertible, Sendable {
  let hostile: String
  let safe: String

  init(_ hostile: String, as safe: String) {
    self.hostile = hostile
    self.safe = safe
  }

  var testDescription: String { safe }
}
