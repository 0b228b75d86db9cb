import Diagnostics
import Facts
import Markdown

/// A paragraph, a heading or a cell, read for labels.
struct ProseBlock {
  private let text: InlineText
  private let tokens: [Token]
  private let path: String
  private let index: ProseIndex

  /// The stretches that readers do not take for the app's words: code, addresses, what is struck out.
  private let hidden: [Range<Int>]

  /// Where each token stands in what candidates are found in.
  private let places: [Range<Int>]

  /// Where labels of today stand, as indices of tokens.
  private let live: [Range<Int>]

  /// Whether links may lead to it, which another wording breaks.
  private let isHeading: Bool

  /// The block of `text`; candidates are places in the file, unless they are `inText` itself.
  init(_ text: InlineText, path: String, index: ProseIndex, isHeading: Bool, inText: Bool = false) {
    let tokens = Token.all(in: text.string)
    self.text = text
    self.tokens = tokens
    self.path = path
    self.index = index
    self.isHeading = isHeading
    hidden = text.spans.compactMap { span in
      switch span.kind {
      case .code, .strikethrough, .html, .footnoteReference: span.text
      case .link(let destination) where destination.hasSuffix(text.string(in: span.text)): span.text
      default: nil
      }
    }
    places = tokens.map { inText ? $0.range : text.bytes(of: $0.range) }
    live = index.liveLabels(in: tokens)
  }

  /// Those of `candidates` that hold.
  func findings(at candidates: [ProseCandidate]) -> [ProseFinding] {
    var retired: Set<RetiredCandidate> = []
    var misses: [Int: [(miss: NearMissCandidate, key: UInt64)]] = [:]
    for candidate in candidates {
      switch candidate.kind {
      case .retired(let number):
        guard let place = token(at: candidate.offset), let first = openingWord(ofRetired: number) else { continue }
        retired.insert(RetiredCandidate(label: number, start: place - first))
      case .nearMiss(let label, let position):
        guard let miss = nearMiss(of: index.labels[label], without: position, at: candidate.offset) else { continue }
        misses[candidate.offset, default: []].append((miss, candidate.key))
      }
    }
    return retiredLabels(retired) + misses.sorted { $0.key < $1.key }.compactMap { best(of: $0.value) }
  }

  // MARK: near misses

  private struct NearMissCandidate {
    let label: Label
    let window: Range<Int>
    let written: Token
    let expected: Token
    let distance: Int
  }

  private func nearMiss(of label: Label, without position: Int, at offset: Int) -> NearMissCandidate? {
    guard let place = token(at: offset) else { return nil }
    let wanted = label.phrase.tokens
    let gap = wanted.indices.filter { wanted[$0].isWord }[position]
    let start = place - (gap - wanted.startIndex)
    guard start >= 0, start + wanted.count <= tokens.count else { return nil }
    let window = start..<start + wanted.count
    guard zip(window, wanted.indices).allSatisfy({ $1 == gap || tokens[$0].loose == wanted[$1].loose }),
      isProse(window), !live.contains(where: { $0.overlaps(window) })
    else { return nil }
    let slips = WordGap(label: 0, position: position, numbers: [], word: wanted[gap])
      .slips(in: tokens[place], lexicon: index.lexicon)
    return slips.map {
      NearMissCandidate(label: label, window: window, written: tokens[place], expected: wanted[gap], distance: $0)
    }
  }

  /// The index of the token that holds the byte at `offset` of the file.
  private func token(at offset: Int) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low].contains(offset) ? low : nil
  }

  /// The nearest of the labels that one word may misspell; `nil` where another is nearly as near.
  private func best(of misses: [(miss: NearMissCandidate, key: UInt64)]) -> ProseFinding? {
    guard let best = misses.min(by: { $0.miss.distance < $1.miss.distance }) else { return nil }
    let isRivalled = misses.contains {
      $0.miss.label.loose != best.miss.label.loose && $0.miss.distance < best.miss.distance + 2
    }
    if isRivalled { return nil }
    let same = misses.map(\.miss.label).filter { $0.loose == best.miss.label.loose }
    return ProseFinding(
      kind: .nearMiss(
        same, written: Mention(best.miss.written.range, of: text, path: path), expected: best.miss.expected.text),
      mention: mention(of: best.miss.window), language: index.language, word: best.key)
  }

  // MARK: retired labels

  private struct RetiredCandidate: Hashable {
    let label: Int
    /// The index of the token that would be the label's first.
    let start: Int
  }

  /// How many tokens a label that the app had has before its first word, at which a candidate lies.
  private func openingWord(ofRetired number: Int) -> Int? {
    let (label, phrase) = index.retired[number]
    var reader = WordReader(Array(label.text.utf8))
    guard reader.next() else { return nil }
    return phrase.tokens.firstIndex { $0.range.contains(reader.start) }.map { $0 - phrase.tokens.startIndex }
  }

  private func retiredLabels(_ candidates: Set<RetiredCandidate>) -> [ProseFinding] {
    var found: [(window: Range<Int>, label: RetiredLabel, isMarked: Bool)] = []
    for candidate in candidates.sorted(by: { ($0.label, $0.start) < ($1.label, $1.start) }) {
      let (label, phrase) = index.retired[candidate.label]
      let window = candidate.start..<candidate.start + phrase.tokens.count
      guard window.lowerBound >= 0, window.upperBound <= tokens.count,
        Phrase(tokens[window], lexicon: index.lexicon).exact == phrase.exact, isProse(window),
        !live.contains(where: { $0.overlaps(window) })
      else { continue }
      let isMarked = isMarked(window)
      if phrase.core.count > 1 || isMarked { found.append((window, label, isMarked)) }
    }
    // Leftmost first, and of those that start together the longest.
    found.sort { ($0.window.lowerBound, -$0.window.count) < ($1.window.lowerBound, -$1.window.count) }
    var end = 0
    return found.compactMap { window, label, isMarked in
      guard window.lowerBound >= end else { return nil }
      end = window.upperBound
      return ProseFinding(
        kind: .retired(label, isMarked: isMarked && !isHeading), mention: mention(of: window), language: index.language,
        word: 0)
    }
  }

  /// Whether the words are set off as a label is: all that is bold, or all that is quoted.
  private func isMarked(_ window: Range<Int>) -> Bool {
    let range = tokens[window.lowerBound].range.lowerBound..<tokens[window.upperBound - 1].range.upperBound
    let isBold = text.spans.contains { span in
      span.kind == .strong && span.text.overlaps(range)
        && tokens.allSatisfy { !$0.isWord || range.contains($0.range.lowerBound) || !span.text.overlaps($0.range) }
    }
    let isQuoted =
      window.lowerBound > 0 && tokens[window.lowerBound - 1].isQuote && window.upperBound < tokens.count
      && tokens[window.upperBound].isQuote
    return isBold || isQuoted
  }

  // MARK: places

  private func mention(of window: Range<Int>) -> Mention {
    let range = tokens[window.lowerBound].range.lowerBound..<tokens[window.upperBound - 1].range.upperBound
    return Mention(range, of: text, path: path)
  }

  /// Whether the words stand in text that is no code, and are no part of a path or an address.
  private func isProse(_ window: Range<Int>) -> Bool {
    let range = tokens[window.lowerBound].range.lowerBound..<tokens[window.upperBound - 1].range.upperBound
    if hidden.contains(where: { $0.overlaps(range) }) { return false }
    let before = window.lowerBound - 1
    if before >= 0, !tokens[window.lowerBound].isSpaced, tokens[before].joinsPath { return false }
    let after = window.upperBound
    guard after < tokens.count, !tokens[after].isSpaced else { return true }
    if tokens[after].joinsPath { return false }
    // A mark that ends a sentence has space after it; one in a file's name has not.
    return
      !(tokens[after].text == "." && after + 1 < tokens.count && tokens[after + 1].isWord
      && !tokens[after + 1].isSpaced)
  }
}

extension Token {
  /// Whether it glues words into a path, an address or a name in code.
  fileprivate var joinsPath: Bool { ["/", "\\", "@", "_", "=", "#", "$", "~", "-"].contains(text) && !isLongDash }
}

extension InlineText {
  fileprivate func string(in range: Range<Int>) -> String {
    let utf8 = string.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(decoding: utf8[start..<utf8.index(start, offsetBy: range.count)], as: UTF8.self)
  }
}
