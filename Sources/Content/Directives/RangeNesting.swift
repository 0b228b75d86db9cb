/// Ranges of one file, of which is asked whether one holds another.
struct RangeNesting {
  private let starts: [Int]

  /// The furthest end of the ranges up to each.
  private let furthest: [Int]

  /// The nearest end of the ranges from each on.
  private let nearest: [Int]

  /// The ranges `ranges`.
  init(_ ranges: [Range<Int>]) {
    let ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
    starts = ranges.map(\.lowerBound)
    var (furthest, nearest): ([Int], [Int]) = ([], [])
    for range in ranges { furthest.append(max(range.upperBound, furthest.last ?? 0)) }
    for range in ranges.reversed() { nearest.append(min(range.upperBound, nearest.last ?? .max)) }
    self.furthest = furthest
    self.nearest = nearest.reversed()
  }

  /// Whether one of the ranges has `range` in it.
  func hold(_ range: Range<Int>) -> Bool {
    let after = firstIndex { $0 > range.lowerBound }
    return after > 0 && furthest[after - 1] >= range.upperBound
  }

  /// Whether one of the ranges is in `range`.
  func lie(in range: Range<Int>) -> Bool {
    let first = firstIndex { $0 >= range.lowerBound }
    return first < nearest.count && nearest[first] <= range.upperBound
  }

  /// The index of the first of ``starts`` of which `isLater` holds, as it does of all behind it.
  private func firstIndex(where isLater: (Int) -> Bool) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if isLater(starts[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
