/// A stretch of lines that others take the place of.
struct LineChange {
  /// The lines that go, counted from 0; empty where lines are only added.
  let old: Range<Int>

  /// The lines that come, counted from 0; empty where lines are only taken away.
  let new: Range<Int>

  /// What makes `new` of `old`, in order; between two of them at least one line stays.
  static func all(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [LineChange] {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old[head...].reversed(), new[head...].reversed()).prefix { $0 == $1 }.count
    let (oldMiddle, newMiddle) = (old[head..<old.count - tail], new[head..<new.count - tail])
    if oldMiddle.count + newMiddle.count > mostCompared {
      return [LineChange(old: oldMiddle.indices, new: newMiddle.indices)]
    }
    var (gone, come): (Set<Int>, Set<Int>) = ([], [])
    for change in newMiddle.difference(from: oldMiddle) {
      switch change {
      case .remove(let offset, _, _): gone.insert(head + offset)
      case .insert(let offset, _, _): come.insert(head + offset)
      }
    }
    var changes: [LineChange] = []
    var (oldLine, newLine) = (head, head)
    while oldLine < oldMiddle.endIndex || newLine < newMiddle.endIndex {
      let (oldStart, newStart) = (oldLine, newLine)
      while gone.contains(oldLine) { oldLine += 1 }
      while come.contains(newLine) { newLine += 1 }
      if oldLine > oldStart || newLine > newStart {
        changes.append(LineChange(old: oldStart..<oldLine, new: newStart..<newLine))
      }
      oldLine += 1
      newLine += 1
    }
    return changes
  }

  /// How many lines are compared one by one: time and memory grow with the square of how many differ.
  private static let mostCompared = 2_000
}
