extension [Diagnostic] {
  /// What is left where `baseline` excuses the rest, and as much of the baseline as excused something.
  ///
  /// Where the findings are complete, an entry that excuses nothing, or fewer than it says, is one more finding, with the
  /// fix that takes it out. The findings must stand there once each.
  public func excused(
    by baseline: Baseline, isComplete: Bool
  ) -> (diagnostics: [Diagnostic], used: Baseline) {
    var left = baseline.counts
    let rest = filter { diagnostic in
      let identity = DiagnosticIdentity(diagnostic)
      guard let count = left[identity], count > 0 else { return true }
      left[identity] = count - 1
      return false
    }
    let counts = baseline.counts.merging(left) { $0 - $1 }.filter { $0.value > 0 }
    let used = Baseline(counts: counts, lines: baseline.lines)
    if !isComplete { return (rest, used) }
    let useless = left.filter { $0.value > 0 }.sorted { $0.key < $1.key }.compactMap { identity, unused in
      baseline.lines[identity].map { $0.fault(of: identity, unused: unused, of: baseline.counts[identity] ?? unused) }
    }
    return (rest + useless, used)
  }
}

extension Baseline.Line {
  /// What is wrong where `unused` of the `count` findings of `identity` are there no more.
  fileprivate func fault(of identity: DiagnosticIdentity, unused: Int, of count: Int) -> Diagnostic {
    let code = identity.code.rawValue
    let used = count - unused
    if used == 0 {
      return Diagnostic(
        .uselessBaselineEntry, "\(code) finds nothing like this in '\(identity.page)' any more", at: range,
        fixes: [Fix(.review, "take the line out", edits: [Edit(replacing: whole, with: "")])])
    }
    let line = Baseline.line(identity, count: used)
    return Diagnostic(
      .uselessBaselineEntry,
      "\(code) finds this \(used == 1 ? "once" : "\(used) times") in '\(identity.page)', not \(count)", at: range,
      fixes: [
        Fix(.review, "excuse it \(used == 1 ? "once" : "\(used) times")", edits: [Edit(replacing: range, with: line)])
      ])
  }
}
