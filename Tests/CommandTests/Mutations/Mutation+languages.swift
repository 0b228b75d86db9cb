import Diagnostics

extension Mutation {
  /// Labels of the other language, and articles that are not there in it.
  static var wrongLanguages: [Mutation] {
    let labels = BoundBlock.all.flatMap { block in
      block.mentions.map { mention -> Mutation in
        let other: WorkshopLanguage = block.language == .english ? .hindi : .english
        let item = Workshop.labels[block.enumName, default: []].first { $0.name == mention.name }
        let label = item?.label(in: other) ?? ""
        return Mutation(
          "'\(label)'", in: block.text.replacing(mention.spelling, on: mention.line, with: label),
          told: .otherLanguagesLabel, on: mention.line)
      }
    }
    let pages = ["faq.md", "returns/return-a-bicycle.md", "repairs/book-a-repair.md"].map { path -> Mutation in
      // What leads to the article leads nowhere then.
      let links = Workshop.site.files.keys.sorted().filter { $0.hasPrefix(WorkshopLanguage.hindi.folder) }
        .flatMap { file in
          let text = SiteText(file)
          return text.lines.indices.filter { text.lines[$0].contains("(\(path)") }.map {
            Expectation(.brokenLink, on: Place(path: file, line: $0 + 1))
          }
        }
      return Mutation(
        "no article in Hindi", files: [WorkshopLanguage.hindi.folder + path: nil],
        told: [Expectation(.missingTranslation, on: Place(path: "content/" + path, line: 2))] + links)
    }
    return labels + pages + devices
  }

  /// A procedure for the phone that says a button as computers have it.
  private static var devices: [Mutation] {
    let block = BoundBlock.all.filter { $0.subject == "BookingFlow.phone" }
    return block.flatMap { block in
      block.mentions.map { mention in
        let says = block.text.replacing(mention.spelling, on: mention.line, with: block.language.otherDevice)
        let key = Workshop.labels[block.enumName, default: []].first { $0.name == mention.name }?.key ?? ""
        return Mutation(
          "'\(mention.spelling)' as a computer has it", in: [Workshop.varying(key, in: block.language), says],
          told: [Expectation(.unknownLabel, on: Place(path: says.path, line: mention.line))])
      }
    }
  }
}
