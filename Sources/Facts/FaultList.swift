package import Diagnostics

/// The faults of one file that facts are read from: the first, and how many more there are.
package struct FaultList {
  private let code: Code
  private let most: Int
  private var told: [Diagnostic] = []

  /// How many faults are not told, and where the first of them is.
  private var untold: (count: Int, first: SourceRange)?

  /// No faults; of more than `most`, which mostly follow from others, the rest are counted, under `code`.
  package init(_ code: Code = .factsFile, most: Int = 100) {
    self.code = code
    self.most = most
  }

  /// The last fault that is told.
  package var last: Diagnostic? { told.last }

  /// The faults in the order in which they were found.
  package var diagnostics: [Diagnostic] {
    guard let untold else { return told }
    let faults = untold.count == 1 ? "fault" : "faults"
    return told + [
      Diagnostic(code, "\(untold.count) more \(faults) in this file; mend these first", at: untold.first)
    ]
  }

  /// Adds the fault at `range`, which is put into words only if it is told.
  package mutating func add(_ fault: @autoclosure () -> Diagnostic, at range: SourceRange) {
    if told.count < most {
      told.append(fault())
    } else {
      untold = (count: (untold?.count ?? 0) + 1, first: untold?.first ?? range)
    }
  }

  /// Adds `faults`.
  package mutating func add(_ faults: [Diagnostic]) {
    for fault in faults { add(fault, at: fault.range) }
  }
}
