import Diagnostics

extension Mutation {
  private static var labels: [(text: String, language: WorkshopLanguage)] {
    WorkshopLanguage.allCases.flatMap { language in
      enums.flatMap { Workshop.labels[$0, default: []] }.map { ($0.label(in: language), language) }
    }
  }

  /// Labels in text that no directive binds, one word of which is misspelt beyond doubt.
  static var wrongProse: [Mutation] {
    labels.flatMap { label, language -> [Mutation] in
      // Short labels are made of words that anybody writes.
      guard label.count(where: \.isLetter) >= 10, label.contains(" ") else { return [] }
      return Misspelling.ofSecondLetter(label, in: language).map { wrong in
        let home = SiteText(language.folder + "index.md")
        return Mutation(
          "\(wrong.what) in prose: '\(wrong.spelling)'",
          in: home.inserting("\n" + language.sentence(about: wrong.spelling), below: 6), told: .unboundNearMiss, on: 8)
      }
    }
  }

  /// What in text that no directive binds is like a label, and is no misspelling of it.
  static var otherProse: [Mutation] {
    labels.flatMap { label, language -> [Mutation] in
      guard let wrong = Misspelling.ofSecondLetter(label, in: language).first?.spelling else { return [] }
      let home = SiteText(language.folder + "index.md")
      func harmless(_ what: String, _ text: String) -> Mutation {
        Mutation("\(what) '\(label)' in prose", in: home.inserting("\n" + text, below: 6))
      }
      let words = label.split(separator: " ").dropLast().joined(separator: " ")
      let lowercase =
        language == .english ? [harmless("small letters of", language.sentence(about: label.lowercased()))] : []
      return lowercase + [
        harmless("the very", language.sentence(about: label)),
        harmless("bold", language.sentence(about: "**\(label)**")),
        harmless("another last word of", language.sentence(about: "\(words) \(language.anotherWord)")),
        harmless("code like", language.sentence(about: "`\(wrong)`")),
        harmless("a listing of what is like", "```\n\(wrong)\n```"),
        harmless("a remark like", "<!-- \(wrong) -->"),
        harmless("an address like", "[x](https://spoke.example/\(wrong.replacing(" ", with: "%20")))"),
      ]
    } + commonWords
  }

  /// A word that stands on as many pages as this is no slip.
  private static var commonWords: [Mutation] {
    [("Frame damoged in transit", WorkshopLanguage.english), ("डिङवरी बहुत देर से पहुँची", .hindi)].map { wrong, language in
      let pages = ["index.md", "repairs/index.md", "returns/return-a-bicycle.md"].map { SiteText(language.folder + $0) }
      return Mutation(
        "'\(wrong)' everywhere",
        in: pages.map { page in
          page.inserting(language.sentence(about: wrong), below: page.lines.count - 1)
        }, told: [])
    }
  }
}
