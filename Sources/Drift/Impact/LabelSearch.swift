import Markdown

/// Finds given labels in running text, letter for letter but for typography: leftmost first, the longest of those.
struct LabelSearch {
  /// A place that says a label.
  struct Place {
    /// The label, as it was given.
    let label: String
    /// UTF-8 offsets in the text.
    let range: Range<Int>
  }

  private var labels: [String: [(words: [String], label: String)]] = [:]

  /// A search for `labels`.
  init(_ labels: some Sequence<String>) {
    for label in Set(labels).sorted() {
      let words = Token.all(in: label).map(\.text)
      if let first = words.first { self.labels[first, default: []].append((words, label)) }
    }
    for first in self.labels.keys { self.labels[first]?.sort { $0.words.count > $1.words.count } }
  }

  /// The places of `text` that say a label.
  ///
  /// A single word may mean anything in a sentence: unless `isBound`, it counts where it is bold or all that is said.
  func places(in text: InlineText, isBound: Bool) -> [Place] {
    if labels.isEmpty { return [] }
    let tokens = Token.all(in: text.string)
    let struckOut = text.struckOut
    var places: [Place] = []
    var start = 0
    while start < tokens.count {
      let rest = tokens[start...]
      let found = labels[tokens[start].text]?.first { rest.prefix($0.words.count).map(\.text) == $0.words }
      guard let found, let last = rest.prefix(found.words.count).last else {
        start += 1
        continue
      }
      let range = tokens[start].range.lowerBound..<last.range.upperBound
      let isAlone = tokens.filter(\.isWord).count == found.words.count
      let isBold = text.spans.contains { $0.kind == .strong && $0.text.overlaps(range) }
      if isBound || found.words.count > 1 || isBold || isAlone, !struckOut.contains(where: { $0.overlaps(range) }) {
        places.append(Place(label: found.label, range: range))
      }
      start += found.words.count
    }
    return places
  }
}
