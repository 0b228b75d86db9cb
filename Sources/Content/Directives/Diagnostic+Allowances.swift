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
    let inForce = allowances.filter { $0.holds(on: today) }
    let scopes = Dictionary(grouping: inForce) { Place($0.code, $0.scope.path) }
      .mapValues { RangeNesting($0.map(\.scope.bytes)) }
    let rest = filter { diagnostic in
      !(scopes[Place(diagnostic.code, diagnostic.range.path)]?.hold(diagnostic.range.bytes) ?? false)
    }
    if !isComplete { return rest }
    let found = Dictionary(grouping: filter { scopes[Place($0.code, $0.range.path)] != nil }) {
      Place($0.code, $0.range.path)
    }.mapValues { RangeNesting($0.map(\.range.bytes)) }
    let useless = allowances.filter { allowance in
      let isUsed = found[Place(allowance.code, allowance.scope.path)]?.lie(in: allowance.scope.bytes) ?? false
      return !isUsed || !allowance.holds(on: today)
    }.map { allowance in
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
