/// The alignment of two sequences that costs least: pairs in order, `nil` where an element has no partner.
///
/// An element without a partner costs what `firstGap` or `secondGap` says, a pair what `cost` says.
func cheapestAlignment(
  _ firstCount: Int, _ secondCount: Int, firstGap: (Int) -> Int, secondGap: (Int) -> Int, cost: (Int, Int) -> Int
) -> [(Int?, Int?)] {
  // Needleman and Wunsch, 1970: the cheapest way from each corner to the end.
  var rest = Array(repeating: Array(repeating: 0, count: secondCount + 1), count: firstCount + 1)
  var costs = Array(repeating: Array(repeating: 0, count: secondCount), count: firstCount)
  for first in stride(from: firstCount, through: 0, by: -1) {
    for second in stride(from: secondCount, through: 0, by: -1) {
      var ways: [Int] = []
      if first < firstCount { ways.append(rest[first + 1][second] + firstGap(first)) }
      if second < secondCount { ways.append(rest[first][second + 1] + secondGap(second)) }
      if first < firstCount, second < secondCount {
        costs[first][second] = cost(first, second)
        ways.append(rest[first + 1][second + 1] + costs[first][second])
      }
      rest[first][second] = ways.min() ?? 0
    }
  }
  var alignment: [(Int?, Int?)] = []
  var (first, second) = (0, 0)
  while first < firstCount || second < secondCount {
    if first < firstCount, second < secondCount,
      rest[first][second] == rest[first + 1][second + 1] + costs[first][second]
    {
      alignment.append((first, second))
      (first, second) = (first + 1, second + 1)
    } else if first < firstCount, rest[first][second] == rest[first + 1][second] + firstGap(first) {
      alignment.append((first, nil))
      first += 1
    } else {
      alignment.append((nil, second))
      second += 1
    }
  }
  return alignment
}
