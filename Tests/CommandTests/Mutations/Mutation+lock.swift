import Diagnostics

extension Workshop {
  /// The site with a lock that remembers what some labels were, in both languages.
  static let remembering = CleanSite(
    files: site.files.merging([lockPath: lock]) { $1 }, articleCount: site.articleCount)

  static let lockPath = "lockstep.lock"

  /// The labels that were, with those that are, in one language each.
  static let retired: [(old: String, item: Item, enumName: String, language: WorkshopLanguage)] = [
    ("Booked before", 0, "BookingStep", .english), ("Frame does not fit you", 0, "ReturnReason", .english),
    ("Parcel came far too late", 2, "ReturnReason", .english), ("Still missing some parts", 0, "RepairState", .english),
    ("आपकी सारी बुकिंग", 0, "BookingStep", .hindi), ("फ़्रेम आपको नहीं बैठता", 0, "ReturnReason", .hindi),
    ("पार्सल बहुत देर से आया", 2, "ReturnReason", .hindi), ("कुछ पुर्ज़े बाक़ी हैं", 0, "RepairState", .hindi),
  ].compactMap { old, index, name, language in
    labels[name].map { (old, $0[index], name, language) }
  }

  private static let lock =
    "# The labels that articles are held against, and those before; 'lockstep lock' writes this file.\n"
    + labels.flatMap { name, items in
      items.map { item in
        let labels = WorkshopLanguage.allCases.map { "label.\($0.rawValue)=[\"\(item.label(in: $0))\"]" }
        let old = retired.filter { $0.item.name == item.name && $0.enumName == name }
          .map { "retired.\($0.language.rawValue)=[\"\($0.old)\"]" }
        return (["Workshop.\(name).\(item.name)"] + labels + old).joined(separator: " ") + "\n"
      }
    }.sorted().joined()
}

extension Mutation {
  private static let lock = SiteText(Workshop.lockPath, of: Workshop.remembering)

  /// Labels that the app had, in articles, and a lock that is none.
  static var wrongMemory: [Mutation] {
    Workshop.retired.flatMap { old, item, name, language -> [Mutation] in
      let home = SiteText(language.folder + "index.md", of: Workshop.remembering)
      let label = item.label(in: language)
      let bound = BoundBlock.all.filter { $0.enumName == name && $0.language == language && !$0.isSentence }
        .flatMap { block in block.mentions.filter { $0.name == item.name }.map { (block, $0) } }
      return [
        Mutation(
          "'\(old)' in prose", in: home.inserting("\n" + language.sentence(about: old), below: 6), told: .retiredLabel,
          on: 8)
      ]
        + bound.map { block, mention in
          let text = SiteText(block.text.path, of: Workshop.remembering)
          // In a bound block it is no label of the fact, whatever it was.
          return Mutation(
            "'\(old)' for '\(label)'", in: text.replacing(label, on: mention.line, with: old), told: .unknownLabel,
            on: mention.line)
        }
    } + renames + [
      Mutation(
        "a conflict", in: lock.inserting("<<<<<<< ours", below: 2).inserting("=======", below: 4), told: .factsFile,
        on: 3, 5, besides: [.factsFile]),
      Mutation("a line of nothing", in: lock.inserting("what is this?", below: 3), told: .factsFile, on: 4),
      Mutation(
        "a quote too few", in: lock.changing(3) { String($0.dropLast(2)) + "]" }, told: .factsFile, on: 3),
    ]
  }

  /// A label that is another now, in the app and in every bound list; only prose still has what the lock has.
  private static var renames: [Mutation] {
    WorkshopLanguage.allCases.flatMap { language in
      Workshop.labels["RepairState", default: []].map { item -> Mutation in
        let label = item.label(in: language)
        let new = language == .english ? "Quite New Words" : "बिलकुल नए शब्द"
        let catalogue = SiteText(Workshop.cataloguePath, of: Workshop.remembering)
        let key = catalogue.line(of: "\"\(item.key)\" :")
        let hindi = catalogue.line(of: "\"hi\" :", after: key)
        let english = #"            "en" : { "stringUnit" : { "state" : "translated", "value" : "\#(new)" } },"#
        let app =
          language == .english
          ? catalogue.inserting(english, below: hindi - 1) : catalogue.replacing(label, on: hindi, with: new)
        let article = SiteText(language.folder + "repairs/book-a-repair.md", of: Workshop.remembering)
          .changingAll { $0.replacing(label, with: new) }
        let home = SiteText(language.folder + "index.md", of: Workshop.remembering)
          .inserting("\n" + language.sentence(about: label), below: 6)
        return Mutation(
          "'\(label)' renamed everywhere but in prose", in: [app, article, home],
          told: [Expectation(.retiredLabel, on: Place(path: home.path, line: 8))])
      }
    }
  }

  /// Other ways to remember the same, and what is like a label that was.
  static var otherMemory: [Mutation] {
    [
      Mutation("no lock", files: [Workshop.lockPath: nil], of: Workshop.remembering),
      Mutation("lines in another order", in: lock.swapping(2, 5)),
      Mutation("a remark", in: lock.inserting("# kept by the workshop", below: 1)),
      Mutation("line ends of Windows", in: lock.changingAll { $0 + "\r" }),
      Mutation(
        "a case that is no more", in: lock.inserting("Workshop.ReturnReason.stolen label.en=[\"Stolen\"]", below: 1)),
    ]
      + Workshop.retired.flatMap { old, _, _, language -> [Mutation] in
        let home = SiteText(language.folder + "index.md", of: Workshop.remembering)
        func harmless(_ what: String, _ words: String) -> Mutation {
          Mutation("\(what) '\(old)'", in: home.inserting("\n" + language.sentence(about: words), below: 6))
        }
        return [
          harmless("code", "`\(old)`"),
          harmless("half of", old.split(separator: " ").dropLast().joined(separator: " ")),
        ]
      }
  }
}
