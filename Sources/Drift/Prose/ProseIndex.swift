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
  private let gaps: GapTable
  /// Retired labels by the numbers of their words.
  private let retiredByWords: [[Int32]: [Int]]
  /// How many words retired labels have, by the number of their first.
  private let retiredLengths: [Int32: Set<Int>]
  /// By the number of a word, whether a retired label begins with it.
  private let startsRetired: [Bool]

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

    var gaps = GapTable(words: words.count)
    for (index, label) in labels.enumerated() where label.isTelling {
      for gap in label.gaps(words, index: index, lexicon: lexicon) { gaps.insert(gap) }
    }
    var retiredByWords: [[Int32]: [Int]] = [:]
    var retiredLengths: [Int32: Set<Int>] = [:]
    var startsRetired = Array(repeating: false, count: words.count + 1)
    for (index, gone) in gone.enumerated() {
      let numbers = words.numbers(of: gone.label.text)
      guard let first = numbers.first else { continue }
      retiredByWords[numbers, default: []].append(index)
      retiredLengths[first, default: []].insert(numbers.count)
      startsRetired[Int(first)] = true
    }
    self.labels = labels
    self.retired = gone
    self.language = language
    self.lexicon = lexicon
    self.words = words
    self.gaps = gaps
    self.retiredByWords = retiredByWords
    self.retiredLengths = retiredLengths
    self.startsRetired = startsRetired
    byFirstWord = Dictionary(grouping: labels.indices) { labels[$0].phrase.tokens.first?.loose ?? "" }
  }

  /// The places in `bytes`, from `start` on, that are worth a second look.
  func candidates(in bytes: [UInt8], from start: Int) -> [ProseCandidate] {
    if gaps.isEmpty && retiredByWords.isEmpty { return [] }
    var text = NumberedText(length: bytes.count - min(start, bytes.count))
    // Words that are in no label, and stand beside one that may be the rest of a label.
    var unknown: [UnknownWord] = []
    var openings: [Int] = []
    var reader = WordReader(bytes, from: start)
    var previous: Int32 = 0
    var pending: UnknownWord?
    while reader.next() {
      let number = words.number(ofKey: reader.key)
      let index = text.append(number, at: reader.start)
      if let word = pending {
        if gaps.mayHold(word, before: number) { unknown.append(word) }
        pending = nil
      }
      if number == 0 {
        let word = UnknownWord(
          index: index, bytes: reader.start..<reader.end, key: reader.key, letter: .first(of: bytes[reader.start]))
        if gaps.mayHold(word, after: previous) { unknown.append(word) } else { pending = word }
      } else if startsRetired[Int(number)] {
        openings.append(index)
      }
      previous = number
    }
    let misses = unknown.flatMap { word in
      gaps.holding(word, in: text).map { gap in
        ProseCandidate(
          kind: .nearMiss(label: gap.label, position: gap.position), offset: word.bytes.lowerBound, key: word.key)
      }
    }
    return misses + openings.flatMap { retiredLabels(in: text, at: $0) }
  }

  private func retiredLabels(in text: NumberedText, at opening: Int) -> [ProseCandidate] {
    retiredLengths[text.number(at: opening), default: []].sorted().flatMap { length in
      let words = (opening..<opening + length).map { text.number(at: $0) }
      return retiredByWords[words, default: []].map {
        ProseCandidate(kind: .retired($0), offset: text.start(of: opening), key: 0)
      }
    }
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
