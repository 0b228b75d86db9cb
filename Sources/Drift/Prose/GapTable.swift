/// Labels with one word left open, found by the words beside the gap.
struct GapTable: Sendable {
  private var gaps: [WordGap] = []
  /// With which letters the words begin that are left open beside the word of a number.
  private var letters: [Letters]
  /// Labels without their first word; the number of their second is the index.
  private var withoutFirst: [[WordSketch]]
  /// Labels without their last word; the number of the last but one is the index.
  private var withoutLast: [[WordSketch]]
  /// Labels without a word in the middle, by the numbers on both sides of it.
  private var withoutInner: [Sides: [WordSketch]] = [:]

  private struct Letters {
    /// Of the first words, and of those in the middle, that stand before the word.
    var first = LetterSet()
    var innerBefore = LetterSet()
    /// Of the last words, and of those in the middle, that stand after the word.
    var last = LetterSet()
    var innerAfter = LetterSet()
  }

  private struct Sides: Hashable {
    let left: Int32
    let right: Int32
  }

  /// A table without labels, for words with the numbers 1 to `words`; 0 is the number of all others.
  init(words: Int) {
    letters = Array(repeating: Letters(), count: words + 1)
    withoutFirst = Array(repeating: [], count: words + 1)
    withoutLast = withoutFirst
  }

  var isEmpty: Bool { gaps.isEmpty }

  /// Adds a label of at least two words.
  mutating func insert(_ gap: WordGap) {
    let (numbers, position) = (gap.numbers, gap.position)
    let sketch = WordSketch(of: gap, at: gaps.count)
    gaps.append(gap)
    if position == 0 {
      let right = Int(numbers[1])
      withoutFirst[right].append(sketch)
      letters[right].first.insert(sketch.letter)
    } else if position == numbers.count - 1 {
      let left = Int(numbers[position - 1])
      withoutLast[left].append(sketch)
      letters[left].last.insert(sketch.letter)
    } else {
      let sides = Sides(left: numbers[position - 1], right: numbers[position + 1])
      withoutInner[sides, default: []].append(sketch)
      letters[Int(sides.left)].innerAfter.insert(sketch.letter)
      letters[Int(sides.right)].innerBefore.insert(sketch.letter)
    }
  }

  /// Whether a label may have a word like `word` and after it the word of `number`.
  func mayHold(_ word: UnknownWord, before number: Int32) -> Bool {
    let letters = letters[Int(number)]
    return letters.first.meets(word.letter) || letters.innerBefore.meets(word.letter)
  }

  /// Whether a label may end with the word of `number` and a word like `word`.
  func mayHold(_ word: UnknownWord, after number: Int32) -> Bool {
    letters[Int(number)].last.meets(word.letter)
  }

  /// The labels that `text` has around `word`, all words but that one.
  func holding(_ word: UnknownWord, in text: NumberedText) -> [WordGap] {
    let (left, right) = (text.number(at: word.index - 1), text.number(at: word.index + 1))
    let (before, after) = (letters[Int(left)], letters[Int(right)])
    var held: [WordGap] = []
    func look(at sketches: [WordSketch]) {
      for sketch in sketches where sketch.admits(word, in: text) {
        let gap = gaps[Int(sketch.gap)]
        let first = word.index - gap.position
        if gap.numbers.indices.allSatisfy({ $0 == gap.position || text.number(at: first + $0) == gap.numbers[$0] }) {
          held.append(gap)
        }
      }
    }
    if after.first.meets(word.letter) { look(at: withoutFirst[Int(right)]) }
    if before.last.meets(word.letter) { look(at: withoutLast[Int(left)]) }
    if before.innerAfter.intersection(after.innerBefore).meets(word.letter) {
      look(at: withoutInner[Sides(left: left, right: right), default: []])
    }
    return held
  }
}
