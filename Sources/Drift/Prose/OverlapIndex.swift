/// Ranges of one file, asked whether one of them overlaps another.
struct OverlapIndex {
  private let starts: [Int]

  /// The greatest end of each range and of those that start before it.
  private let reaches: [Int]

  init(_ ranges: some Sequence<Range<Int>>) {
    let ranges = ranges.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    starts = ranges.map(\.lowerBound)
    var reach = Int.min
    reaches = ranges.map { range in
      reach = max(reach, range.upperBound)
      return reach
    }
  }

  /// Whether one of the ranges overlaps `range`.
  func overlaps(_ range: Range<Int>) -> Bool {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < range.upperBound { low = middle + 1 } else { high = middle }
    }
    return !range.isEmpty && low > 0 && reaches[low - 1] > range.lowerBound
  }
}
