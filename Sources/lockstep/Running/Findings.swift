import Content
import Diagnostics
import YAML

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

  /// Drops what `allowances` excuse; where the findings are complete, tells of those that excuse nothing.
  mutating func excuse(by allowances: [Allowance], on today: CalendarDate, isComplete: Bool) {
    diagnostics = diagnostics.excused(by: allowances, on: today, isComplete: isComplete)
  }

  /// Puts each finding on the side that `changes` touch.
  mutating func anchor(to changes: ChangedLines, files: [SourceFile]) {
    let files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    diagnostics = diagnostics.anchored(to: changes) { files[$0] }
  }

  /// Whether a directive is at fault, so that less is bound than was meant.
  var haveFaultyDirective: Bool { diagnostics.contains { Self.directives.contains($0.code) } }

  private static let directives: Set<Code> = [
    .bindsNothing, .misspeltDirective, .malformedDirective, .unbalancedRegion, .brokenInclude,
  ]
}
