import Content
import Diagnostics
import YAML

/// Gathers what the stages of a run find wrong, so that one run tells everything.
struct Findings {
  private(set) var diagnostics: [Diagnostic] = []

  /// As much of the baseline as excused something; `nil` where there is none.
  private(set) var usedBaseline: Baseline?

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

  /// Drops what `baseline` excuses; where the findings are complete, tells of its entries that excuse nothing.
  mutating func excuse(by baseline: Baseline?, isComplete: Bool) {
    guard let baseline else { return }
    // A partial that several pages include says the same once a page.
    (diagnostics, usedBaseline) = diagnostics.inReadingOrder().excused(by: baseline, isComplete: isComplete)
  }

  /// Makes the findings as bad as `settings` say; those that are off are dropped.
  mutating func weigh(by settings: SeveritySettings) {
    diagnostics = settings.applied(to: diagnostics)
  }

  /// Whether a directive is at fault, so that less is bound than was meant.
  var haveFaultyDirective: Bool { diagnostics.contains { Self.directives.contains($0.code) } }

  private static let directives: Set<Code> = [
    .bindsNothing, .misspeltDirective, .malformedDirective, .unbalancedRegion, .brokenInclude,
  ]
}
