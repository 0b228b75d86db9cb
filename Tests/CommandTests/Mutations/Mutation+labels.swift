extension Mutation {
  /// Labels that an article spells or words otherwise than the app.
  static var wrongLabels: [Mutation] {
    BoundBlock.all.flatMap { block in
      block.mentions.flatMap { mention in
        misspellings(of: mention.spelling).map { what, spelling in
          Mutation(
            "\(what): '\(spelling)'", in: block.text.replacing(mention.spelling, on: mention.line, with: spelling),
            told: [mention.line])
        }
      }
    }
  }

  /// Lists that leave a label out, say one twice, or say something else too.
  static var wrongLists: [Mutation] {
    BoundBlock.all.filter { $0.verb == "cases" && !$0.isSentence }.flatMap { block in
      block.mentions.flatMap { mention in
        let copy = block.text.lines[mention.line - 1]
        return [
          Mutation("no '\(mention.spelling)'", in: block.text.dropping(mention.line), told: [block.directive]),
          Mutation(
            "'\(mention.spelling)' twice", in: block.text.inserting(copy, below: mention.line),
            told: [mention.line, mention.line + 1]),
          Mutation(
            "'Nobody knows' after '\(mention.spelling)'",
            in: block.text.inserting(
              copy.replacing(mention.spelling, with: "Nobody knows"), below: mention.line),
            told: [mention.line + 1]),
        ]
      }
    }
  }

  /// A sentence that leaves a label out.
  static var wrongSentences: [Mutation] {
    BoundBlock.all.filter(\.isSentence).flatMap { block in
      block.mentions.dropLast().map { mention in
        Mutation(
          "no '\(mention.spelling)'", in: block.text.replacing("\(mention.spelling), ", on: mention.line, with: ""),
          told: [block.directive])
      }
    }
  }

  /// `label` with one thing wrong, and what that is.
  private static func misspellings(of label: String) -> [(String, String)] {
    var words = label.split(separator: " ").map(String.init)
    guard let longest = words.indices.max(by: { words[$0].count < words[$1].count }) else { return [] }
    let word = Array(words[longest])
    let middle = word.count / 2
    func with(_ letters: [Character]) -> String {
      var copy = words
      copy[longest] = String(letters)
      return copy.joined(separator: " ")
    }
    var swapped = word
    swapped.swapAt(middle, word[middle] == word[middle - 1] ? middle + 1 : middle - 1)
    var found = [
      ("a letter left out", with(Array(word[..<middle] + word[(middle + 1)...]))),
      ("a letter twice", with(Array(word[...middle] + word[middle...]))),
      ("another letter", with(Array(word[..<middle] + ["q"] + word[(middle + 1)...]))),
      ("two letters exchanged", with(swapped)),
      ("another word", with(Array("something"))),
    ]
    if let negation = words.firstIndex(of: "not") {
      words.remove(at: negation)
      found.append(("no negation", words.joined(separator: " ")))
    } else if words.count > 2 {
      words.insert("not", at: 1)
      found.append(("a negation", words.joined(separator: " ")))
    }
    return found
  }
}
