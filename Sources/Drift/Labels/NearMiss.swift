import Diagnostics

/// A phrase that misspells one word of a label.
struct NearMiss: Sendable {
  /// The label that was meant.
  let label: Label

  /// What is written wrongly, as UTF-8 offsets in the text.
  let written: Range<Int>

  /// What the label has in its place.
  let expected: String

  /// How many edits it is away.
  let distance: Int
}

extension NearMiss {
  /// The same about all of `phrase`, where mending the misspelt word alone would not make it the label.
  func widened(to phrase: Phrase) -> NearMiss {
    let before = phrase.tokens.prefix { $0.range.lowerBound < written.lowerBound }
    let after = phrase.tokens.drop { $0.range.lowerBound < written.upperBound }
    let wanted = label.phrase.tokens
    let mended = wanted.dropFirst(before.count).dropLast(after.count)
    let isMended =
      before.map(\.folded) == wanted.prefix(before.count).map(\.folded)
      && after.map(\.folded) == wanted.suffix(after.count).map(\.folded)
      && mended.map(\.text) == Token.all(in: expected).map(\.text)
    return isMended ? self : NearMiss(label: label, written: phrase.range, expected: label.text, distance: distance)
  }
}

extension LabelIndex {
  /// The label of which `words`, tokens of a loose key, misspell one word; `nil` where that is not certain.
  ///
  /// One token differs, by one edit (two in words of eight letters and more), starts with the same letter, and is
  /// neither a number nor a negation; or one word is written as two, or two as one. Any other label is at least two
  /// edits further away. A wider net would take "Accept Order" for "Reject Order".
  func nearMiss(_ words: ArraySlice<Token>) -> NearMiss? {
    // One of its words may be written as two.
    guard words.count <= longestCore + 1 else { return nil }
    let candidates = spelling.candidates(for: words).compactMap { index in
      misspelling(of: labels[index], in: words).map { (index, $0) }
    }
    guard let (index, best) = candidates.min(by: { $0.1.distance < $1.1.distance }) else { return nil }
    let written = Array(words.map(\.loose).joined(separator: " "))
    let isRivalled = spelling.hasLabel(nearerThan: best.distance + 2, to: written, from: index) { rival in
      labels[rival].loose != best.label.loose
    }
    return isRivalled ? nil : best
  }

  private func misspelling(of label: Label, in words: ArraySlice<Token>) -> NearMiss? {
    let wanted = label.phrase.core
    let prefix = zip(words, wanted).prefix { $0.loose == $1.loose }.count
    let suffix = min(
      zip(words.reversed(), wanted.reversed()).prefix { $0.loose == $1.loose }.count,
      min(words.count, wanted.count) - prefix)
    let written = words.dropFirst(prefix).dropLast(suffix)
    let expected = wanted.dropFirst(prefix).dropLast(suffix)
    guard let firstWritten = written.first, let lastWritten = written.last, let firstExpected = expected.first,
      let lastExpected = expected.last, (written + expected).allSatisfy(lexicon.isSpelt)
    else { return nil }

    let distance: Int
    if written.count == 1, expected.count == 1 {
      distance = editDistance(from: Array(firstWritten.loose), to: Array(firstExpected.loose))
      guard distance <= SpellingTolerance.edits(in: firstExpected.loose.count),
        firstWritten.initial == firstExpected.initial
      else {
        return nil
      }
    } else if min(written.count, expected.count) == 1,
      written.map(\.loose).joined() == expected.map(\.loose).joined()
    {
      distance = 1
    } else {
      return nil
    }
    let labelBytes = Array(label.text.utf8)
    let range = firstExpected.range.lowerBound..<lastExpected.range.upperBound
    return NearMiss(
      label: label, written: firstWritten.range.lowerBound..<lastWritten.range.upperBound,
      expected: String(decoding: labelBytes[range], as: UTF8.self), distance: distance)
  }
}
