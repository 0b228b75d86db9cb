import Diagnostics

/// The labels of an enum, found by what a misspelling leaves of them.
///
/// A text is compared with the few labels that share all but one word with it, not with every label: the time that a
/// list takes grows as the list does, even where nothing in it is spelt rightly.
struct SpellingIndex: Sendable {
  private let lexicon: Lexicon
  private let byRest: [String: [Int]]
  private let letters: [[Character]]
  private let signatures: [UInt64]
  private let byLength: [Int: [Int]]

  /// Where each label stands among those of its length.
  private let ranks: [Int]

  /// The index of `labels`; answers are indices of that array.
  init(_ labels: [Label], lexicon: Lexicon) {
    self.lexicon = lexicon
    var byRest: [String: [Int]] = [:]
    for (index, label) in labels.enumerated() {
      for rest in lexicon.rests(of: label.phrase.core[...]) { byRest[rest, default: []].append(index) }
    }
    let letters = labels.map { Array($0.loose) }
    self.byRest = byRest
    self.letters = letters
    signatures = letters.map(Self.signature)
    byLength = Dictionary(grouping: labels.indices) { letters[$0].count }
    var counts: [Int: Int] = [:]
    ranks = letters.map { letters in
      defer { counts[letters.count, default: 0] += 1 }
      return counts[letters.count, default: 0]
    }
  }

  /// The labels of which `words` may misspell one word, in order.
  func candidates(for words: ArraySlice<Token>) -> [Int] {
    Set(lexicon.rests(of: words).flatMap { byRest[$0, default: []] }).sorted()
  }

  /// Whether one of the labels that `isRival` admits is less than `limit` edits away from `text`.
  ///
  /// Looks first at labels as long as the one at `start`, and of those at the next: neighbours in an enum are often
  /// alike.
  func hasLabel(
    nearerThan limit: Int, to text: [Character], from start: Int, where isRival: (Int) -> Bool
  ) -> Bool {
    let signature = Self.signature(of: text)
    let own = letters[start].count
    let lengths = (text.count - limit + 1)..<(text.count + limit)
    return lengths.sorted { abs($0 - own) < abs($1 - own) }.contains { length in
      let indices = byLength[length, default: []]
      let first = length == own ? ranks[start] : 0
      return [indices[first...], indices[..<first]].joined().contains { index in
        // An edit takes away one character and puts in another at most.
        (signature ^ signatures[index]).nonzeroBitCount < 2 * limit && isRival(index)
          && distance(from: text, to: letters[index]) < limit
      }
    }
  }

  /// For 64 classes of characters, whether `text` has an odd number of each.
  private static func signature(of text: [Character]) -> UInt64 {
    text.reduce(0) { $0 ^ 1 << UInt64(($1.unicodeScalars.first?.value ?? 0) % 64) }
  }

  /// The edit distance, of which the parts that are equal at both ends are no matter.
  private func distance(from source: [Character], to target: [Character]) -> Int {
    let shorter = min(source.count, target.count)
    let prefix = (0..<shorter).first { source[$0] != target[$0] } ?? shorter
    let suffix = (0..<shorter - prefix).first { source[source.count - 1 - $0] != target[target.count - 1 - $0] }
    let end = suffix ?? shorter - prefix
    return editDistance(from: Array(source[prefix...].dropLast(end)), to: Array(target[prefix...].dropLast(end)))
  }
}

extension Lexicon {
  /// Whether `token` is a word that can be misspelt without meaning another thing.
  func isSpelt(_ token: Token) -> Bool {
    token.isWord && !isNegation(token) && !token.loose.unicodeScalars.contains { $0.properties.numericType != nil }
  }

  /// What is left of `words` where one is reduced to its first letter, each in turn, and where white space is gone.
  fileprivate func rests(of words: ArraySlice<Token>) -> [String] {
    let all = words.map(\.loose)
    var rests = [all.joined()]
    for (position, word) in words.enumerated() where isSpelt(word) {
      guard let initial = word.initial else { continue }
      var rest = all
      rest[position] = "\(initial)*"
      rests.append(rest.joined(separator: " "))
    }
    return rests
  }
}
