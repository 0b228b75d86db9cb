import Diagnostics

extension Mutation {
  /// Labels that an article spells or words otherwise than the app.
  static var wrongLabels: [Mutation] {
    BoundBlock.all.flatMap { block in
      block.mentions.flatMap { mention in
        Misspelling.all(of: mention.spelling, in: block.language).filter { !block.accepts($0) }.map { wrong in
          Mutation(
            "\(wrong.what): '\(wrong.spelling)'",
            in: block.text.replacing(mention.spelling, on: mention.line, with: wrong.spelling), told: wrong.code,
            on: mention.line,
            // Another text leaves the label out. A list says so in one finding; in a sentence any words may stand.
            besides: wrong.code == .unknownLabel && block.verb == "cases" ? .leftOut : [])
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
          // What an article promises to cover is left out as well.
          Mutation(
            "no '\(mention.spelling)'", in: block.text.dropping(mention.line), told: .missingCase, on: block.directive,
            besides: .leftOut),
          Mutation(
            "'\(mention.spelling)' twice", in: block.text.inserting(copy, below: mention.line), told: .duplicateCase,
            on: mention.line + 1),
          Mutation(
            "'\(block.language.noLabel)' after '\(mention.spelling)'",
            in: block.text.inserting(
              copy.replacing(mention.spelling, with: block.language.noLabel), below: mention.line),
            told: .unknownLabel, on: mention.line + 1),
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
          told: .missingCase, on: block.directive)
      }
    }
  }
}
