/// A text as the numbers of its words, as ``ProseWords`` gives them.
struct NumberedText {
  private var words: [(number: Int32, start: Int32)] = []

  /// An empty text that has room for the words of `length` bytes.
  init(length: Int) {
    words.reserveCapacity(length / 5)
  }

  /// Appends the word that begins at the byte `start`; gives its index.
  mutating func append(_ number: Int32, at start: Int) -> Int {
    words.append((number, Int32(truncatingIfNeeded: start)))
    return words.count - 1
  }

  /// The number of the word at `index`; 0, as for a word of no label, before the first and after the last.
  func number(at index: Int) -> Int32 {
    words.indices.contains(index) ? words[index].number : 0
  }

  /// The byte at which the word at `index` begins.
  func start(of index: Int) -> Int { Int(words[index].start) }
}
