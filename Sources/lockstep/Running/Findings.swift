import Diagnostics

/// Gathers what the stages of a run find wrong, so that one run tells everything.
struct Findings {
  private(set) var diagnostics: [Diagnostic] = []

  /// The value of a stage; what it found wrong is kept.
  mutating func take<Value>(_ result: (Value, [Diagnostic])) -> Value {
    diagnostics += result.1
    return result.0
  }

  /// Keeps what is wrong, if anything is.
  mutating func add(_ diagnostic: Diagnostic?) {
    if let diagnostic { diagnostics.append(diagnostic) }
  }

  /// Keeps what a stage without a value found wrong.
  mutating func add(_ diagnostics: [Diagnostic]) {
    self.diagnostics += diagnostics
  }
}
