import Diagnostics

/// A label with one thing wrong.
struct Misspelling {
  /// What is wrong.
  let what: String

  /// How the label is written then.
  let spelling: String

  /// What must be told of it.
  let code: Code

  /// The ways to misspell `label`, a text in `language`.
  static func all(of label: String, in language: String) -> [Misspelling] {
    var words = label.split(separator: " ").map(String.init)
    guard let longest = words.indices.max(by: { words[$0].count < words[$1].count }) else { return [] }
    let word = Array(words[longest])
    let middle = word.count / 2
    // A word of three letters is too short to say which one was meant.
    let nearMiss: Code = word.count > 3 ? .nearMissLabel : .unknownLabel
    func with(_ letters: [Character]) -> String {
      var copy = words
      copy[longest] = String(letters)
      return copy.joined(separator: " ")
    }
    var swapped = word
    swapped.swapAt(middle, word[middle] == word[middle - 1] ? middle + 1 : middle - 1)
    var found = [
      Misspelling(what: "a letter left out", with(Array(word[..<middle] + word[(middle + 1)...])), nearMiss),
      Misspelling(what: "a letter twice", with(Array(word[...middle] + word[middle...])), nearMiss),
      Misspelling(what: "another letter", with(Array(word[..<middle] + ["q"] + word[(middle + 1)...])), nearMiss),
      Misspelling(what: "two letters exchanged", with(swapped), nearMiss),
      Misspelling(what: "another word", with(Array("something")), .unknownLabel),
    ]
    if let negation = words.firstIndex(of: "not") {
      words.remove(at: negation)
      found.append(Misspelling(what: "no negation", words.joined(separator: " "), .unknownLabel))
    } else if words.count > 2 {
      words.insert("not", at: 1)
      found.append(Misspelling(what: "a negation", words.joined(separator: " "), .unknownLabel))
    }
    return found
  }

  private init(what: String, _ spelling: String, _ code: Code) {
    self.what = what
    self.spelling = spelling
    self.code = code
  }
}
