/// What the safe fixes of one run make of the files.
///
/// A fix is applied whole or not at all. Of fixes that overlap or meet, the first in reading order is applied; the
/// others wait for the next run, which sees what became of the text.
public struct FixRound: Sendable {
  /// The files that change, as they were and as they will be, in the order of their paths.
  public let files: [(before: SourceFile, after: SourceFile)]

  /// The findings whose fixes are applied.
  public let applied: [Diagnostic]

  /// Those whose fixes are in the way of others.
  public let waiting: [Diagnostic]

  /// Applies the safe fixes of `diagnostics`, in reading order, to what `file` gives for a path that may be changed.
  public init(_ diagnostics: [Diagnostic], file: (_ path: String) -> SourceFile?) {
    var edits: [String: [Edit]] = [:]
    var known: Set<Edit> = []
    var taken: [String: MergedRanges] = [:]
    var before: [String: SourceFile] = [:]
    var applied: [Diagnostic] = []
    var waiting: [Diagnostic] = []
    for diagnostic in diagnostics {
      guard let fix = diagnostic.fixes.first(where: { $0.grade == .safe }), !fix.edits.isEmpty else { continue }
      var sources: [SourceFile] = []
      for edit in fix.edits {
        if let source = file(edit.range.path), edit.range.bytes.upperBound <= source.bytes.count {
          sources.append(source)
        }
      }
      guard sources.count == fix.edits.count else { continue }
      let new = fix.edits.filter { !known.contains($0) }
      let isFree = new.allSatisfy { edit in
        !(taken[edit.range.path]?.overlap(edit.range.bytes.withItsEnd) ?? false)
      }
      guard isFree else {
        waiting.append(diagnostic)
        continue
      }
      applied.append(diagnostic)
      for source in sources { before[source.path] = source }
      for edit in new where known.insert(edit).inserted {
        edits[edit.range.path, default: []].append(edit)
        taken[edit.range.path, default: MergedRanges()].insert(edit.range.bytes.withItsEnd)
      }
    }
    files = before.values.sorted { $0.path < $1.path }.map { source in
      (source, source.applying(edits[source.path, default: []]))
    }.filter { $0.before.bytes != $0.after.bytes }
    self.applied = applied
    self.waiting = waiting
  }
}

extension Range<Int> {
  /// The range with the place where it ends, so that two overlap that have nothing between them.
  fileprivate var withItsEnd: ClosedRange<Int> { lowerBound...upperBound }
}
