import Diagnostics

/// The faults of one file that facts are read from: the first hundred, and how many more there are.
struct FaultList {
  /// How many faults of a file are told each: a program wrote what has more, and is mended once.
  private static let most = 100

  private var told: [Diagnostic] = []

  /// How many faults are not told, and where the first of them is.
  private var untold: (count: Int, first: SourceRange)?

  /// The faults in the order in which they were found.
  var diagnostics: [Diagnostic] {
    guard let untold else { return told }
    let faults = untold.count == 1 ? "fault" : "faults"
    return told + [
      Diagnostic(.factsFile, "\(untold.count) more \(faults) in this file; mend these first", at: untold.first)
    ]
  }

  /// Adds the fault at `range`, which is put into words only if it is told.
  mutating func add(_ fault: @autoclosure () -> Diagnostic, at range: SourceRange) {
    if told.count < Self.most {
      told.append(fault())
    } else {
      untold = (count: (untold?.count ?? 0) + 1, first: untold?.first ?? range)
    }
  }

  /// Adds `faults`.
  mutating func add(_ faults: [Diagnostic]) {
    for fault in faults { add(fault, at: fault.range) }
  }
}
