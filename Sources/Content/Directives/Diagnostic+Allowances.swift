public import Diagnostics
public import YAML

extension [Diagnostic] {
  /// The diagnostics that none of `allowances` excuses, and one for each exception that is of no use.
  ///
  /// - Parameters:
  ///   - allowances: The exceptions of all documents.
  ///   - today: The day of the build; an exception holds through the day that it names.
  public func excused(by allowances: [Allowance], on today: CalendarDate) -> [Diagnostic] {
    // A partial that several pages include has its exceptions once a page.
    let allowances = Set(allowances)
    let inForce = allowances.filter { $0.until.map { today <= $0 } ?? true }
    var used: Set<Allowance> = []
    let rest = filter { diagnostic in
      let covering = inForce.filter { $0.covers(diagnostic) }
      used.formUnion(covering)
      return covering.isEmpty
    }
    let useless = allowances.subtracting(used).map { allowance in
      let code = allowance.code.rawValue
      let message =
        allowance.until.flatMap { $0 < today ? "the exception from \(code) ended on \($0)" : nil }
        ?? "\(code) finds nothing here, so that there is nothing to allow"
      return Diagnostic(.uselessAllowance, message, at: allowance.range)
    }
    return rest + useless
  }
}
