import Diagnostics

extension Mutation {
  /// What changes in the catalogue of strings, and not in the articles.
  static var wrongCatalogue: [Mutation] {
    Workshop.languages.count == 1 ? [] : changedTexts + missingTexts + wrongFiles + wrongLanguages
  }

  /// A text that another stands for must be told wherever an article of that language says the old one.
  private static var changedTexts: [Mutation] {
    let catalogue = SiteText(Workshop.cataloguePath)
    return enums.flatMap { name in
      Workshop.labels[name, default: []].flatMap { item -> [Mutation] in
        let key = catalogue.line(of: "\"\(item.key)\" :")
        let hindi = catalogue.line(of: "\"hi\" :", after: key)
        var mutations = [
          Mutation(
            "'\(item.hindi)' renamed", in: [catalogue.replacing(item.hindi, on: hindi, with: "बिलकुल नए शब्द")],
            told: places(saying: item.name, of: name, in: [.hindi]).map { Expectation(.unknownLabel, on: $0) },
            besides: .leftOut)
        ]
        // The catalogue overrules the source text and the default value.
        let english = #"            "en" : { "stringUnit" : { "state" : "translated", "value" : "Quite New Words" } },"#
        let changed =
          item.key == item.english
          ? catalogue.inserting(english, below: hindi - 1) : catalogue.changing(hindi - 1) { _ in english }
        mutations.append(
          Mutation(
            "'\(item.english)' renamed", in: [changed],
            told: places(saying: item.name, of: name, in: [.english]).map { Expectation(.unknownLabel, on: $0) },
            besides: .leftOut))
        return mutations
      }
    }
  }

  /// A text that the app does not have in Hindi, though Hindi articles say it.
  private static var missingTexts: [Mutation] {
    let catalogue = SiteText(Workshop.cataloguePath)
    return enums.flatMap { name in
      Workshop.labels[name, default: []].prefix(2).flatMap { item -> [Mutation] in
        let code = SiteText(path(of: name))
        let literal = code.line(of: "\"\(item.key)\"")
        let key = catalogue.line(of: "\"\(item.key)\" :")
        let hindi = catalogue.line(of: "\"hi\" :", after: key)
        let said = places(saying: item.name, of: name, in: [.hindi])
        func told(on lines: Int...) -> [Expectation] {
          let places = lines.map { Place(path: catalogue.path, line: $0) }
          let atCode = untranslated(name, item.name, code: code, literal: literal, said: said)
          return [Expectation(atCode.codes, on: atCode.places.union(places), as: .error)]
        }
        let empty = catalogue.changing(hindi) { _ in "" }
        return [
          Mutation(
            "'\(item.hindi)' is new",
            in: [catalogue.replacing("\"translated\"", on: hindi, with: "\"new\"")], told: told(on: key, hindi),
            besides: .leftOut.union([.unknownLabel])),
          Mutation(
            "no '\(item.hindi)'",
            in: [hindi - 1 == key + 1 ? empty : empty.changing(hindi - 1) { String($0.dropLast()) }],
            told: told(on: key, key + 1, hindi), besides: .leftOut.union([.unknownLabel])),
        ]
      }
    }
  }

  /// A catalogue that is none.
  private static var wrongFiles: [Mutation] {
    let catalogue = SiteText(Workshop.cataloguePath)
    let last = catalogue.line(of: "\"version\"")
    let configuration = SiteText("lockstep.yml")
    let catalogs = configuration.line(of: "catalogs")
    let everything: Set<Code> = .leftOut.union([.unknownLabel, .untranslatedLabel, .otherLanguagesLabel, .missingStep])
    return [
      Mutation(
        "a brace too few", in: catalogue.dropping(last + 1), told: .factsFile, on: last, last + 1, last + 2,
        besides: everything),
      Mutation(
        "a comma too few", in: catalogue.replacing(",", on: last - 1, with: ""), told: .factsFile, on: last - 1, last,
        besides: everything),
      Mutation(
        "version 2.0", in: catalogue.replacing("1.0", on: last, with: "2.0"), told: .factsFile, on: last,
        besides: everything),
      Mutation(
        "a catalogue that is not there", in: configuration.changing(catalogs) { $0.replacing("]", with: ", Texts]") },
        told: .configurationValue, on: catalogs, besides: everything),
      Mutation(
        "catalogs misspelt", in: configuration.replacing("catalogs", on: catalogs, with: "catalogues"),
        told: .configurationKey, on: catalogs, besides: everything),
    ]
  }

  /// Labels of the other language, and articles that are not there in it.
  private static var wrongLanguages: [Mutation] {
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
    let pages = ["faq.md", "returns/return-a-bicycle.md", "repairs/book-a-repair.md"].map { path in
      // What leads to the article leads nowhere then.
      Mutation(
        "no article in Hindi", files: [WorkshopLanguage.hindi.folder + path: nil],
        told: [Expectation([.missingTranslation], on: Set((1...3).map { Place(path: "content/" + path, line: $0) }))],
        besides: [.brokenLink])
    }
    return labels + pages
  }
}
