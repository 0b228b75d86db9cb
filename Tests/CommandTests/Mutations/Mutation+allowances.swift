import Diagnostics

extension Mutation {
  /// Each block with its first label misspelt, and an exception above it.
  private static func misspelt(_ allowance: String) -> [(block: BoundBlock, text: SiteText)] {
    BoundBlock.all.compactMap { block in
      guard let mention = block.mentions.first,
        let wrong = Misspelling.all(of: mention.spelling, in: block.language).first(where: {
          $0.code == .nearMissLabel && !block.accepts($0)
        })
      else { return nil }
      let text = block.text.replacing(mention.spelling, on: mention.line, with: wrong.spelling)
      return (block, text.inserting("<!-- lockstep:allow \(allowance) -->", below: block.directive - 1))
    }
  }

  /// Slips that an exception excuses.
  static var excused: [Mutation] {
    misspelt("LS301 because=\"the printed sign has it so\" until=2099-12-31").map {
      Mutation("an exception for a slip at line \($0.block.directive)", in: $0.text)
    }
  }

  /// Exceptions that excuse nothing: for another code, or until a day that has passed.
  static var wrongAllowances: [Mutation] {
    let others = misspelt("LS101 because=\"the printed sign has it so\"").map { ("another code", $0) }
    let past = misspelt("LS301 because=\"the printed sign has it so\" until=2020-01-31").map { ("a day gone by", $0) }
    return (others + past).map { what, changed in
      let (block, text) = changed
      let lines = Set(block.lines.map { Place(path: text.path, line: $0 + 1) })
      return Mutation(
        "an exception for \(what) at line \(block.directive)", in: [text],
        told: [
          Expectation(.uselessAllowance, on: Place(path: text.path, line: block.directive)),
          Expectation([.nearMissLabel], on: lines),
        ])
    }
  }
}
