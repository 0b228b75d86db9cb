import Markdown

/// Finds given labels in running text, letter for letter but for typography: leftmost first, the longest of those.
///
/// In a bound block, which speaks of the labels' enum, upper and lower case are one.
struct LabelSearch {
  /// A place that says a label.
  struct Place {
    /// The label, as it was given.
    let label: String
    /// UTF-8 offsets in the text.
    let range: Range<Int>
  }

  /// The labels by their first words in lower case, the longest first.
  private var labels: [String: [(tokens: [Token], label: String)]] = [:]

  /// A search for `labels`.
  init(_ labels: some Sequence<String>) {
    for label in Set(labels).sorted() {
      let tokens = Token.all(in: label)
      if let first = tokens.first { self.labels[first.folded, default: []].append((tokens, label)) }
    }
    for first in self.labels.keys { self.labels[first]?.sort { $0.tokens.count > $1.tokens.count } }
  }

  /// The places of `text` that say a label.
  ///
  /// A single word may mean anything in a sentence: unless `isBound`, it counts where it is bold or all that is said.
  func places(in text: InlineText, isBound: Bool) -> [Place] {
    if labels.isEmpty { return [] }
    let tokens = Token.all(in: text.string)
    let words = tokens.count { $0.isWord }
    let struckOut = text.struckOut
    var places: [Place] = []
    var start = 0
    while start < tokens.count {
      let rest = tokens[start...]
      let found = labels[tokens[start].folded]?.first { label in
        let said = rest.prefix(label.tokens.count)
        return said.count == label.tokens.count
          && zip(said, label.tokens).allSatisfy { isBound ? $0.folded == $1.folded : $0.text == $1.text }
      }
      guard let found, let last = rest.prefix(found.tokens.count).last else {
        start += 1
        continue
      }
      let range = tokens[start].range.lowerBound..<last.range.upperBound
      let isAlone = words == found.tokens.count
      let isBold = text.spans.contains { $0.kind == .strong && $0.text.overlaps(range) }
      if isBound || found.tokens.count > 1 || isBold || isAlone, !struckOut.contains(where: { $0.overlaps(range) }) {
        places.append(Place(label: found.label, range: range))
      }
      start += found.tokens.count
    }
    return places
  }
}
