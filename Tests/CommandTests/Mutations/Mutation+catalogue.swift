import Diagnostics

extension Mutation {
  /// What changes in the catalogue of strings, and not in the articles.
  static var wrongCatalogue: [Mutation] { changedTexts + missingTexts + wrongFiles }

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

  /// A text that the app does not have in Hindi, so that it shows the English one, whatever Hindi articles say.
  private static var missingTexts: [Mutation] {
    let catalogue = SiteText(Workshop.cataloguePath)
    return enums.flatMap { name in
      Workshop.labels[name, default: []].prefix(2).flatMap { item -> [Mutation] in
        let key = catalogue.line(of: "\"\(item.key)\" :")
        let hindi = catalogue.line(of: "\"hi\" :", after: key)
        let empty = catalogue.changing(hindi) { _ in "" }
        let gone = hindi == key + 2 ? empty : empty.changing(hindi - 1) { String($0.dropLast()) }
        let new = catalogue.replacing("\"translated\"", on: hindi, with: "\"new\"")
        let said = places(saying: item.name, of: name, in: [.hindi])
        let unknown = said.map { Expectation(.unknownLabel, on: $0) }
        let entry = Set([key, hindi].map { Place(path: catalogue.path, line: $0) })
        return [
          Mutation(
            "'\(item.hindi)' is new", in: [new], told: unknown + [Expectation([.untranslatedLabel], on: entry)],
            besides: .leftOut),
          Mutation(
            "no '\(item.hindi)'", in: [gone], told: unknown + [Expectation([.untranslatedLabel], on: entry)],
            besides: .leftOut),
          // Where a Hindi article says what the app shows, its readers meet what was never translated.
          Mutation(
            "no '\(item.hindi)', and '\(item.english)' in Hindi",
            in: [gone]
              + Set(said.map(\.path)).sorted().map { path in
                SiteText(path).changingAll { $0.replacing(item.hindi, with: item.english) }
              }, told: [Expectation([.untranslatedLabel], on: entry, as: .error)]),
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
}
