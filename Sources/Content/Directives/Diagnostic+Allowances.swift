public import Diagnostics
public import YAML

extension [Diagnostic] {
  /// Drops what `allowances` excuse.
  ///
  /// - Parameters:
  ///   - allowances: The exceptions of all documents.
  ///   - today: The day of the build; an exception holds through the day that it names.
  ///   - isComplete: Whether all that there is to find was looked for, so that an exception of no use is one.
  /// - Returns: The other diagnostics, and one for each exception that is of no use.
  public func excused(
    by allowances: [Allowance], on today: CalendarDate, isComplete: Bool = true
  ) -> [Diagnostic] {
    // A partial that several pages include has its exceptions once a page.
    var seen: Set<Allowance> = []
    let allowances = allowances.filter { seen.insert($0).inserted }
    let inForce = Dictionary(grouping: allowances.filter { $0.holds(on: today) }) { Place($0.code, $0.scope.path) }
    var used: Set<Allowance> = []
    let rest = filter { diagnostic in
      let near = inForce[Place(diagnostic.code, diagnostic.range.path)] ?? []
      let covering = near.filter { $0.covers(diagnostic) }
      used.formUnion(covering)
      return covering.isEmpty
    }
    if !isComplete { return rest }
    let useless = allowances.filter { !used.contains($0) }.map { allowance in
      let code = allowance.code.rawValue
      let message =
        allowance.until.flatMap { allowance.holds(on: today) ? nil : "the exception for \(code) expired on \($0)" }
        ?? "\(code) finds nothing here, so there is nothing to allow"
      return Diagnostic(.uselessAllowance, message, at: allowance.range)
    }
    return rest + useless
  }
}

/// A code in a file.
private struct Place: Hashable {
  let code: Code
  let path: String

  init(_ code: Code, _ path: String) {
    self.code = code
    self.path = path
  }
}

extension Allowance {
  fileprivate func holds(on day: CalendarDate) -> Bool { until.map { day <= $0 } ?? true }
}
