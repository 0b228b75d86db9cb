import Diagnostics
import Facts

/// The labels of one language, arranged for a first look at the words of articles.
struct ProseIndex: Sendable {
  /// The labels of public cases.
  let labels: [Label]

  /// The labels that the app had in this language and has for nothing else now, each with its keys.
  let retired: [(label: RetiredLabel, phrase: Phrase)]

  /// The labels by the first word of their phrase, as indices of ``labels``.
  let byFirstWord: [String: [Int]]

  let language: Language
  let lexicon: Lexicon

  private let words: ProseWords
  /// All labels with one word left open.
  private let gaps: [WordGap]
  /// What a word's number is good for.
  private let roles: [Roles]
  /// Labels without their first word; the number of their second is the index.
  private let withoutFirst: [[WordSketch]]
  /// Labels without their last word; the number of the last but one is the index.
  private let withoutLast: [[WordSketch]]
  /// Labels without a word in the middle, by the numbers on both sides of it.
  private let withoutInner: [Sides: [WordSketch]]
  /// Retired labels by the number of their first word, each with the numbers of all.
  private let retiredByFirst: [Int32: [(index: Int, numbers: [Int32])]]

  private struct Roles: OptionSet {
    let rawValue: UInt8
    static let followsGap = Roles(rawValue: 1)
    static let precedesGap = Roles(rawValue: 2)
    static let isLeftOfGap = Roles(rawValue: 4)
    static let isRightOfGap = Roles(rawValue: 8)
    static let startsRetired = Roles(rawValue: 16)
  }

  private struct Sides: Hashable {
    let left: Int32
    let right: Int32
  }

  /// The labels of `facts` in `language`, those of `fallback` where it has none, and those of `retired` in `language`.
  init(_ facts: FactSet, retired: [RetiredLabel], language: Language, fallback: Language, words: ProseWords) {
    let lexicon = Lexicon.of(language)
    var labels: [Label] = []
    for fact in facts.enums {
      for caseFact in fact.cases where caseFact.isPublic {
        switch caseFact.labels[language] ?? caseFact.labels[fallback] {
        case .text(let text, let range):
          labels.append(Label(text, of: caseFact, in: fact, at: range, lexicon: lexicon))
        case .varying(let forms):
          labels += forms.map { Label($0.text, of: caseFact, in: fact, at: $0.range, lexicon: lexicon) }
        case .some(.none), .unreadable, .differing, .untranslated, nil: break
        }
      }
    }
    let live = Set(labels.map(\.exact))
    let gone = retired.filter { $0.language == language }
      .map { (label: $0, phrase: Phrase(Token.all(in: $0.text)[...], lexicon: lexicon)) }
      .filter { $0.phrase.tokens.contains(where: \.isWord) && !live.contains($0.phrase.exact) }

    var roles = Array(repeating: Roles(), count: words.count + 1)
    var gaps: [WordGap] = []
    var withoutFirst: [[WordSketch]] = Array(repeating: [], count: words.count + 1)
    var withoutLast = withoutFirst
    var withoutInner: [Sides: [WordSketch]] = [:]
    for (index, label) in labels.enumerated() where label.isTelling {
      for gap in label.gaps(words, index: index, lexicon: lexicon) {
        let (numbers, position) = (gap.numbers, gap.position)
        let sketch = WordSketch(gap.word, gap: gaps.count)
        gaps.append(gap)
        if position == 0 {
          withoutFirst[Int(numbers[1])].append(sketch)
          roles[Int(numbers[1])].insert(.followsGap)
        } else if position == numbers.count - 1 {
          withoutLast[Int(numbers[position - 1])].append(sketch)
          roles[Int(numbers[position - 1])].insert(.precedesGap)
        } else {
          withoutInner[Sides(left: numbers[position - 1], right: numbers[position + 1]), default: []].append(sketch)
          roles[Int(numbers[position - 1])].insert(.isLeftOfGap)
          roles[Int(numbers[position + 1])].insert(.isRightOfGap)
        }
      }
    }
    var retiredByFirst: [Int32: [(index: Int, numbers: [Int32])]] = [:]
    for (index, gone) in gone.enumerated() {
      let numbers = words.numbers(of: gone.label.text)
      guard let first = numbers.first else { continue }
      retiredByFirst[first, default: []].append((index, numbers))
      roles[Int(first)].insert(.startsRetired)
    }
    self.labels = labels
    self.retired = gone
    self.language = language
    self.lexicon = lexicon
    self.words = words
    self.gaps = gaps
    self.roles = roles
    self.withoutFirst = withoutFirst
    self.withoutLast = withoutLast
    self.withoutInner = withoutInner
    self.retiredByFirst = retiredByFirst
    byFirstWord = Dictionary(grouping: labels.indices) { labels[$0].phrase.tokens.first?.loose ?? "" }
  }

  /// The places in `bytes`, from `start` on, that are worth a second look.
  func candidates(in bytes: [UInt8], from start: Int) -> [ProseCandidate] {
    if gaps.isEmpty && retiredByFirst.isEmpty { return [] }
    var candidates: [ProseCandidate] = []
    var read: [(number: Int32, start: Int32)] = []
    read.reserveCapacity((bytes.count - min(start, bytes.count)) / 5)
    // Words that are in no label, and stand beside one that is.
    var unknown: [(index: Int, end: Int, key: UInt64)] = []
    var openings: [Int] = []
    unknown.reserveCapacity(read.capacity / 4)
    var reader = WordReader(bytes, from: start)
    var previous: Roles = []
    var pending: (index: Int, end: Int, key: UInt64)?
    while reader.next() {
      let number = words.number(ofKey: reader.key)
      let role = roles[Int(number)]
      let index = read.count
      read.append((number, Int32(truncatingIfNeeded: reader.start)))
      if let word = pending, !role.isDisjoint(with: [.followsGap, .isRightOfGap]) { unknown.append(word) }
      pending = nil
      if number == 0 {
        let word = (index, reader.end, reader.key)
        if previous.contains(.precedesGap) { unknown.append(word) } else { pending = word }
      } else if role.contains(.startsRetired) {
        openings.append(index)
      }
      previous = role
    }
    for word in unknown {
      let offset = Int(read[word.index].start)
      func look(at sketches: [WordSketch]) {
        for sketch in sketches where sketch.admits(bytes[offset], length: word.end - offset) {
          let gap = gaps[Int(sketch.gap)]
          let first = word.index - gap.position
          guard first >= 0, first + gap.numbers.count <= read.count,
            gap.numbers.indices.allSatisfy({ $0 == gap.position || read[first + $0].number == gap.numbers[$0] })
          else { continue }
          candidates.append(
            ProseCandidate(
              kind: .nearMiss(label: gap.label, position: gap.position), offset: offset, key: word.key))
        }
      }
      let left = word.index > 0 ? read[word.index - 1].number : 0
      let right = word.index + 1 < read.count ? read[word.index + 1].number : 0
      if roles[Int(right)].contains(.followsGap) { look(at: withoutFirst[Int(right)]) }
      if roles[Int(left)].contains(.precedesGap) { look(at: withoutLast[Int(left)]) }
      if roles[Int(left)].contains(.isLeftOfGap), roles[Int(right)].contains(.isRightOfGap) {
        look(at: withoutInner[Sides(left: left, right: right)] ?? [])
      }
    }
    for opening in openings {
      for (index, wanted) in retiredByFirst[read[opening].number] ?? []
      where read[opening...].lazy.map(\.number).starts(with: wanted) {
        candidates.append(ProseCandidate(kind: .retired(index), offset: Int(read[opening].start), key: 0))
      }
    }
    return candidates
  }
}

extension Label {
  /// Whether a text that misspells a word of it can hardly mean anything else: two words and ten letters at least.
  fileprivate var isTelling: Bool {
    phrase.tokens.count { $0.isWord } >= 2 && text.unicodeScalars.count { $0.properties.isAlphabetic } >= 10
      && !text.contains("%")
  }

  /// The label without one of its words, each in turn that can be misspelt.
  fileprivate func gaps(_ words: ProseWords, index: Int, lexicon: Lexicon) -> [WordGap] {
    let numbers = words.numbers(of: text)
    let spelt = phrase.tokens.filter(\.isWord)
    // Where the first look reads other words than the second, it finds nothing.
    guard numbers.count == spelt.count else { return [] }
    return zip(numbers.indices, spelt).compactMap { position, word in
      guard lexicon.isSpelt(word), SpellingTolerance.edits(in: word.loose.count) > 0 else { return nil }
      return WordGap(label: index, position: position, numbers: numbers, word: word)
    }
  }
}
