/// The number of edits that turn `source` into `target`: insertions, deletions, replacements and swaps of neighbours,
/// no stretch edited twice (restricted Damerau–Levenshtein, "optimal string alignment").
///
/// Units are the elements that are handed in: characters where people read, bytes of plain words.
public func editDistance<Element: Equatable>(from source: [Element], to target: [Element]) -> Int {
  let most = max(source.count, target.count)
  return editDistance(from: source, to: target, atMost: most) ?? most
}

/// As above; `nil` where there are more than `limit` edits, which are not counted to the end.
///
/// It looks only at what `limit` edits can reach, so it takes `limit` times the length of `source`.
public func editDistance<Element: Equatable>(
  from source: [Element], to target: [Element], atMost limit: Int
) -> Int? {
  if abs(source.count - target.count) > limit { return nil }
  if source.isEmpty || target.isEmpty { return max(source.count, target.count) }
  let far = limit + 1
  var (beforePrevious, current) = (
    Array(repeating: far, count: target.count + 1), Array(repeating: far, count: target.count + 1)
  )
  var previous = (0...target.count).map { min($0, far) }
  for row in 1...source.count {
    let columns = max(1, row - limit)...min(target.count, row + limit)
    current[columns.lowerBound - 1] = columns.lowerBound == 1 ? min(row, far) : far
    var least = current[columns.lowerBound - 1]
    for column in columns {
      let substitution = previous[column - 1] + (source[row - 1] == target[column - 1] ? 0 : 1)
      var best = min(previous[column] + 1, current[column - 1] + 1, substitution)
      if row > 1, column > 1, source[row - 1] == target[column - 2], source[row - 2] == target[column - 1] {
        best = min(best, beforePrevious[column - 2] + 1)
      }
      current[column] = best
      least = min(least, best)
    }
    if columns.upperBound < target.count { current[columns.upperBound + 1] = far }
    // A swap reaches two rows back.
    if least > limit, previous.allSatisfy({ $0 >= limit }) { return nil }
    (beforePrevious, previous, current) = (previous, current, beforePrevious)
  }
  return previous[target.count] <= limit ? previous[target.count] : nil
}
