/// The number of edits that turn `source` into `target`: insertions, deletions, replacements and swaps of neighbours,
/// no stretch edited twice (restricted Damerau–Levenshtein, "optimal string alignment").
///
/// Units are the elements that are handed in: characters where people read, bytes never.
public func editDistance<Element: Equatable>(from source: [Element], to target: [Element]) -> Int {
  if source.isEmpty || target.isEmpty { return max(source.count, target.count) }
  var beforePrevious: [Int] = []
  var previous = Array(0...target.count)
  for row in 1...source.count {
    var current = [row]
    current.reserveCapacity(target.count + 1)
    for column in 1...target.count {
      let substitution = previous[column - 1] + (source[row - 1] == target[column - 1] ? 0 : 1)
      var best = min(previous[column] + 1, current[column - 1] + 1, substitution)
      if row > 1, column > 1, source[row - 1] == target[column - 2], source[row - 2] == target[column - 1] {
        best = min(best, beforePrevious[column - 2] + 1)
      }
      current.append(best)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[target.count]
}
