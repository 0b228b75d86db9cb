import Content
import Diagnostics

extension Rule {
  /// LS605: a directive names what one module declares more than once.
  static let duplicateFact = Rule(.duplicateFact) { (comparisons: Comparisons) in
    comparisons.unresolved.compactMap { unresolved in
      guard case .declaredAgain(let candidates) = unresolved.reason else { return nil }
      let count = candidates.count == 2 ? "twice" : "\(candidates.count) times"
      return Diagnostic(
        .duplicateFact, "'\(unresolved.name)' is declared \(count) in its module",
        at: unresolved.range, symbol: unresolved.name, notes: candidates.map(\.note))
    }
  }
}
