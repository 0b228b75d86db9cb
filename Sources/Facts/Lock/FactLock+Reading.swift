public import Diagnostics

extension FactLock {
  /// Reads `file`.
  ///
  /// The faults are conflict markers, lines that are no case, and cases with two lines. What can be read of such a file
  /// is remembered all the same, from both sides of a conflict, so that `lockstep lock` resolves it.
  public static func read(_ file: SourceFile) -> (lock: FactLock, diagnostics: [Diagnostic]) {
    let table = LineTable(file)
    var cases: [LockedCase] = []
    var numbers: [[String]: (number: Int, line: Range<Int>)] = [:]
    var diagnostics: [Diagnostic] = []
    func report(_ message: String, at line: Range<Int>, notes: [Note] = []) {
      diagnostics.append(Diagnostic(.factsFile, message, at: file.range(line), notes: notes))
    }
    if file.firstByteThatIsNotUTF8 != nil {
      report("the lock must be UTF-8; run 'lockstep lock' to write it anew", at: 0..<0)
      return (.empty, diagnostics)
    }
    for number in 1...table.count {
      let line = table.contents(ofLine: number)
      let text = file.text(line)
      if line.isEmpty || text.hasPrefix("#") { continue }
      if let mark = text.mergeMark {
        // One mark tells of the conflict.
        if mark == "<<<<<<<" {
          report("a merge left a conflict here; run 'lockstep lock' to resolve it", at: line)
        }
        continue
      }
      var reader = LockLineReader(file.bytes, line: line)
      guard let locked = reader.lockedCase() else {
        report("this is no line of a lock; run 'lockstep lock' to write it anew", at: line)
        continue
      }
      if let first = numbers[locked.identity] {
        report(
          "'\(locked.enumName).\(locked.name)' has two lines; run 'lockstep lock' to make them one", at: line,
          notes: [Note("the first is here", at: file.range(first.line))])
        cases[first.number].absorb(locked)
      } else {
        numbers[locked.identity] = (cases.count, line)
        cases.append(locked)
      }
    }
    return (FactLock(cases: cases), diagnostics)
  }
}

extension LockedCase {
  /// Remembers the labels of `other` as well; of the labels of today, the code knows which.
  mutating func absorb(_ other: LockedCase) {
    labels.merge(other.labels) { $0.adding($1) }
    retired.merge(other.retired) { $0.adding($1) }
  }
}

extension [LockedText] {
  /// These texts and those of `others` that are not among them.
  func adding(_ others: [LockedText]) -> [LockedText] {
    let known = Set(map(\.text))
    return self + others.filter { !known.contains($0.text) }
  }
}
