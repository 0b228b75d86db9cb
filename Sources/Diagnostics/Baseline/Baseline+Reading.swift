extension Baseline {
  /// Reads `file`; a line that is no entry is a fault at its place, and excuses nothing.
  public static func read(_ file: SourceFile) -> (baseline: Baseline, diagnostics: [Diagnostic]) {
    let table = LineTable(file)
    var counts: [DiagnosticIdentity: Int] = [:]
    var lines: [DiagnosticIdentity: Line] = [:]
    var faults: [Diagnostic] = []
    for number in 1...table.count {
      let bytes = table.contents(ofLine: number)
      let text = file.text(bytes)
      if text.isEmpty || text.hasPrefix("#") { continue }
      let line = Line(
        range: file.range(bytes),
        whole: file.range(table.start(ofLine: number)..<table.start(ofLine: number + 1)))
      switch entry(text) {
      case .failure(let fault):
        faults.append(Diagnostic(.uselessBaselineEntry, fault.message, at: line.range))
      case .success(let entry):
        if let first = lines[entry.identity] {
          faults.append(
            Diagnostic(
              .uselessBaselineEntry,
              "\(entry.identity.code.rawValue) of '\(entry.identity.entity)' is excused here again",
              at: line.range, notes: [Note("first excused here", at: first.range)],
              fixes: [Fix(.review, "take the line out", edits: [Edit(replacing: line.whole, with: "")])]))
        } else {
          counts[entry.identity] = entry.count
          lines[entry.identity] = line
        }
      }
    }
    return (Baseline(counts: counts, lines: lines), faults)
  }

  /// Why a line is no entry.
  private struct Fault: Error {
    let message: String
  }

  /// What `line` excuses.
  private static func entry(_ line: String) -> Result<(identity: DiagnosticIdentity, count: Int), Fault> {
    if let mark = line.mergeMark {
      return .failure(Fault(message: "'\(mark)' marks a merge that is not done; keep the lines that are right"))
    }
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 3 || fields.count == 4, fields.allSatisfy({ !$0.isEmpty }) else {
      return .failure(Fault(message: "an entry is a code, a page and what is wrong there, with tabs between them"))
    }
    guard let code = Code(rawValue: fields[0]) else {
      let tail = didYouMean(fields[0], among: Code.allCases.map(\.rawValue))
      return .failure(Fault(message: "'\(fields[0])' is no code\(tail)"))
    }
    guard code.isExcusedByBaseline else {
      return .failure(Fault(message: "a baseline does not excuse \(code.rawValue); mend it"))
    }
    var count = 1
    if fields.count == 4 {
      guard let number = Int(fields[3]), number > 1, "\(number)" == fields[3] else {
        return .failure(Fault(message: "'\(fields[3])' must be how often it is excused, a whole number from 2"))
      }
      count = number
    }
    return .success((DiagnosticIdentity(code: code, page: fields[1], entity: fields[2]), count))
  }
}
