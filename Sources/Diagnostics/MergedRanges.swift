/// Stretches of whole numbers, those that overlap as one.
package struct MergedRanges: Hashable, Sendable {
  /// The stretches in order, with none that overlaps another.
  private var ranges: [ClosedRange<Int>] = []

  /// No stretches.
  init() {}

  /// The stretches `ranges`, which may come in any order.
  package init(_ ranges: [Range<Int>]) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      insert(ClosedRange(range))
    }
  }

  /// Whether one of the stretches overlaps `range`, which an empty one does with none.
  package func overlap(_ range: Range<Int>) -> Bool {
    !range.isEmpty && overlap(ClosedRange(range))
  }

  /// Whether one of the stretches overlaps `range`.
  func overlap(_ range: ClosedRange<Int>) -> Bool {
    let index = firstIndex { $0.upperBound >= range.lowerBound }
    return index < ranges.count && ranges[index].lowerBound <= range.upperBound
  }

  /// Adds `range`.
  mutating func insert(_ range: ClosedRange<Int>) {
    let start = firstIndex { $0.upperBound >= range.lowerBound }
    let end = max(start, firstIndex { $0.lowerBound > range.upperBound })
    let merged = ranges[start..<end].reduce(range) {
      min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound)
    }
    ranges.replaceSubrange(start..<end, with: [merged])
  }

  /// Where the first stretch is of which `isLater` holds, as it does of all behind it.
  private func firstIndex(where isLater: (ClosedRange<Int>) -> Bool) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if isLater(ranges[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
