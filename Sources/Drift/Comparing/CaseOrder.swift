import Facts

/// Which labels of a list stand elsewhere than in code.
struct CaseOrder {
  /// A label that has to move, and the one that it belongs after; `nil` where it belongs first.
  typealias Move = (mention: Mention, label: Label, after: Label?)

  /// The fewest labels that have to move so that all stand in order.
  let moves: [Move]

  /// Compares the order of `named` with `position`, where the cases stand in code.
  init(_ named: [(mention: Mention, label: Label)], position: (String) -> Int?) {
    let positions = named.map { position($0.label.fact.name) ?? 0 }
    let inPlace = longestIncreasingSubsequence(of: positions)
    let kept = Set(inPlace)
    moves = named.indices.filter { !kept.contains($0) }.map { index in
      let previous = inPlace.last { positions[$0] < positions[index] }
      return (named[index].mention, named[index].label, previous.map { named[$0].label })
    }
  }
}

/// The indices of the longest part of `numbers` that increases; of several, the one that ends with the smallest.
func longestIncreasingSubsequence(of numbers: [Int]) -> [Int] {
  // Schensted, 1961: for each length, the index of the smallest number that a part of that length ends with.
  var ends: [Int] = []
  var previous: [Int?] = []
  for (index, number) in numbers.enumerated() {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
    }
    previous.append(low > 0 ? ends[low - 1] : nil)
    if low < ends.count { ends[low] = index } else { ends.append(index) }
  }
  var longest: [Int] = []
  var next = ends.last
  while let index = next {
    longest.append(index)
    next = previous[index]
  }
  return longest.reversed()
}
