import Facts

/// The words of all labels, in every language, those that the app has no more among them.
///
/// A word that is here is no misspelling of another.
struct ProseWords: Sendable {
  /// How many words there are; their numbers count from 1.
  private(set) var count = 0

  /// Open addressing, at most half full: a key's place is the next free one from its own.
  private var slots: [Slot] = Array(repeating: .free, count: 64)
  private var keys: [(key: UInt64, number: Int32)] = []
  private var byText: [String: Int32] = [:]

  /// A word's number beside most of its key, of which the other bits are its place.
  ///
  /// Small, since a table that the processor's nearest cache holds is twice as fast.
  private struct Slot {
    private let bits: UInt64
    private static let numbers: UInt64 = 0xFF_FFFF

    static let free = Slot(key: 0, number: 0)

    init(key: UInt64, number: Int32) {
      bits = key & ~Self.numbers | UInt64(number) & Self.numbers
    }

    var isFree: Bool { bits == 0 }
    /// 0 where the slot is free.
    var number: Int32 { Int32(bits & Self.numbers) }

    func holds(_ key: UInt64) -> Bool { (bits ^ key) & ~Self.numbers == 0 }
  }

  init(_ facts: FactSet, retired: [RetiredLabel]) {
    for text in facts.enums.lazy.flatMap(\.cases).flatMap(\.labels.values).flatMap(\.texts) { insert(text) }
    for label in retired { insert(label.text) }
  }

  /// The number of the word with `key`; 0 where it is in no label.
  func number(ofKey key: UInt64) -> Int32 {
    let mask = slots.count - 1
    var place = Self.place(of: key, mask: mask)
    while true {
      let slot = slots[place]
      if slot.holds(key) || slot.isFree { return slot.number }
      place = (place + 1) & mask
    }
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
    if self.number(ofKey: key) != 0 { return }
    keys.append((key, number))
    if keys.count * 2 > slots.count {
      slots = Array(repeating: .free, count: slots.count * 2)
      for entry in keys { place(entry.key, entry.number) }
    } else {
      place(key, number)
    }
  }

  private mutating func place(_ key: UInt64, _ number: Int32) {
    let mask = slots.count - 1
    var place = Self.place(of: key, mask: mask)
    while !slots[place].isFree { place = (place + 1) & mask }
    slots[place] = Slot(key: key, number: number)
  }

  private static func place(of key: UInt64, mask: Int) -> Int { Int(truncatingIfNeeded: key) & mask }
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
