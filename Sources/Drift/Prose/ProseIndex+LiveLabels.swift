extension ProseIndex {
  /// Where `tokens` say labels of today, whatever the case of their letters; leftmost first, and the longest of those.
  func liveLabels(in tokens: [Token]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < tokens.count {
      let longest = byFirstWord[tokens[start].loose, default: []].lazy.map { labels[$0].phrase.tokens }
        .filter { $0.count <= tokens.count - start && zip($0, tokens[start...]).allSatisfy { $0.loose == $1.loose } }
        .map(\.count).max()
      if let longest {
        found.append(start..<start + longest)
        start += longest
      } else {
        start += 1
      }
    }
    return found
  }
}
