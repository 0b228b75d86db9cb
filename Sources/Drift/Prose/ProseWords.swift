import Facts

/// The words of all labels, in every language, those that the app has no more among them.
///
/// A word that is here is no misspelling of another.
struct ProseWords: Sendable {
  /// How many words there are; their numbers count from 1.
  private(set) var count = 0

  /// Open addressing, at most half full: a key's place is the next free one from its own.
  private var keys: [UInt64] = Array(repeating: 0, count: 64)
  private var numbers: [Int32] = Array(repeating: 0, count: 64)
  private var used = 0
  private var byText: [String: Int32] = [:]

  init(_ facts: FactSet, retired: [RetiredLabel]) {
    for text in facts.enums.lazy.flatMap(\.cases).flatMap(\.labels.values).flatMap(\.texts) { insert(text) }
    for label in retired { insert(label.text) }
  }

  /// The number of the word with `key`; 0 where it is in no label.
  func number(ofKey key: UInt64) -> Int32 {
    let mask = keys.count - 1
    var place = Self.place(of: key, mask: mask)
    while keys[place] != 0 {
      if keys[place] == key { return numbers[place] }
      place = (place + 1) & mask
    }
    return 0
  }

  /// The numbers of the words of `text`, a label, in order.
  func numbers(of text: String) -> [Int32] {
    var reader = WordReader(Array(text.utf8))
    var numbers: [Int32] = []
    while reader.next() { numbers.append(number(ofKey: reader.key)) }
    return numbers
  }

  private mutating func insert(_ text: String) {
    let bytes = Array(text.utf8)
    var reader = WordReader(bytes)
    while reader.next() {
      let word = String(decoding: bytes[reader.start..<reader.end], as: UTF8.self)
      let lowered = word.lowercased()
      let number = byText[lowered] ?? Int32(count + 1)
      if number > count {
        count += 1
        byText[lowered] = number
      }
      insert(reader.key, number)
      if word.utf8.allSatisfy({ $0 < 0x80 }) { continue }
      // The key folds ASCII only; of other letters these are the usual spellings.
      for spelling in [lowered, word.uppercased(), lowered.prefix(1).uppercased() + lowered.dropFirst()] {
        var reader = WordReader(Array(spelling.utf8))
        if reader.next() { insert(reader.key, number) }
      }
    }
  }

  private mutating func insert(_ key: UInt64, _ number: Int32) {
    if used * 2 >= keys.count { grow() }
    let mask = keys.count - 1
    var place = Self.place(of: key, mask: mask)
    while keys[place] != 0 {
      if keys[place] == key { return }
      place = (place + 1) & mask
    }
    (keys[place], numbers[place]) = (key, number)
    used += 1
  }

  private mutating func grow() {
    let entries = zip(keys, numbers).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 4)
    numbers = Array(repeating: 0, count: keys.count)
    used = 0
    for (key, number) in entries { insert(key, number) }
  }

  /// Fibonacci hashing: the golden ratio spreads keys that differ in their last letters.
  private static func place(of key: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }
}

extension CaseLabel {
  /// All that it may say.
  fileprivate var texts: [String] {
    switch self {
    case .text(let text, _): [text]
    case .varying(let forms): forms.map(\.text)
    case .differing(let labels): labels.compactMap(\.text)
    case .none, .unreadable, .untranslated: []
    }
  }
}
