import Diagnostics

extension Mutation {
  /// What changes in the app, and not in the articles.
  static var wrongModule: [Mutation] {
    renamedLabels + newCases + goneCases + retiredCases + unknownLabels + changedFlows
  }

  static let enums = ["BookingStep", "NotificationSetting", "RepairState", "ReturnReason"]

  static func path(of name: String) -> String { "Sources/Workshop/\(name).swift" }

  /// The lines of all articles in `languages` that say the label of the case called `name`.
  static func places(
    saying name: String, of enumName: String, in languages: [WorkshopLanguage] = WorkshopLanguage.allCases
  ) -> [Place] {
    BoundBlock.all.filter { $0.enumName == enumName && languages.contains($0.language) }.flatMap { block in
      block.mentions.filter { $0.name == name }.map { Place(path: block.text.path, line: $0.line) }
    }
  }

  /// Every article that says the old label must be told; the new one is a new key, which has no translation.
  private static var renamedLabels: [Mutation] {
    enums.filter { $0 != "NotificationSetting" }.flatMap { name in
      Workshop.labels[name, default: []].map { item in
        let text = SiteText(path(of: name))
        let line = text.line(of: "\"\(item.english)\"")
        return Mutation(
          "'\(item.english)' renamed",
          in: [text.replacing("\"\(item.english)\"", on: line, with: "\"Quite New Words\"")],
          told: places(saying: item.name, of: name).map { Expectation(.unknownLabel, on: $0) }
            + [Expectation(.untranslatedLabel, on: Place(path: text.path, line: line))],
          besides: .leftOut)
      }
    }
  }

  /// A new case must be told where it is declared, and at every list that is closed.
  private static var newCases: [Mutation] {
    ["ReturnReason", "RepairState"].flatMap { name -> [Mutation] in
      let text = SiteText(path(of: name))
      let declared = text.inserting("  case brandNew", below: 2)
      let labels = declared.line(of: ".\(Workshop.labels[name, default: []][0].name):")
      let label = "String(localized: \"Brand new\")"
      let code = declared.inserting(
        name == "RepairState" ? "      .brandNew: \(label)," : "    case .brandNew: \(label)", below: labels)
      let catalogue = SiteText(Workshop.cataloguePath).inserting(
        Workshop.entry("Brand new", hindi: "नई बात"), below: 3)
      let lists = BoundBlock.all.filter { $0.subject == name }
      let uncovered = Expectation(.uncoveredCase, on: Place(path: text.path, line: 3))
      // Without a translation the app shows the English text in Hindi too, so that Hindi lists lack it as well.
      let untranslated = Expectation(.untranslatedLabel, on: Place(path: text.path, line: labels + 1))
      let missing = lists.map { Expectation(.missingCase, on: Place(path: $0.text.path, line: $0.directive)) }
      return [
        Mutation("a new case", in: [code, catalogue], told: [uncovered] + missing, besides: [.brokenPromise]),
        Mutation(
          "a new case without a translation", in: [code], told: [uncovered, untranslated] + missing,
          besides: [.brokenPromise]),
      ]
    }
  }

  /// A case that is gone must be told wherever an article says its label.
  private static var goneCases: [Mutation] {
    Workshop.labels["ReturnReason", default: []].map { item in
      var text = SiteText(path(of: "ReturnReason"))
      text = text.dropping(text.line(of: ".\(item.name):"))
      text = text.dropping(text.line(of: "case \(item.name)"))
      // The list that leaves the case out names what is gone.
      let excepted = BoundBlock.all.filter { $0.text.lines[$0.directive - 1].contains(item.name) }
      return Mutation(
        "no case '\(item.name)'", in: [text],
        told: places(saying: item.name, of: "ReturnReason").map { Expectation(.unknownLabel, on: $0) }
          + excepted.map { Expectation(.unknownFact, on: Place(path: $0.text.path, line: $0.directive)) })
    }
  }

  /// The code with a case's name of old, and what articles then may say of it.
  static let retiringCode: SiteText = {
    let reason = SiteText(path(of: "ReturnReason"))
    let alias = "  @available(*, deprecated, renamed: \"changedMind\")\n  static let secondThoughts = Self.changedMind"
    return reason.inserting(alias, below: reason.line(of: "case lostByUs"))
  }()

  /// A directive that names a case as it was called.
  private static var retiredCases: [Mutation] {
    WorkshopLanguage.allCases.map { language in
      let faq = SiteText(language.folder + "faq.md")
      let except = faq.line(of: "except=")
      return Mutation(
        "the old name of a case",
        in: [retiringCode, faq.replacing("changedMind", on: except, with: "secondThoughts")],
        told: [Expectation(.unknownFact, on: Place(path: faq.path, line: except))], besides: [.missingCase])
    }
  }

  /// A label that cannot be known must be told at its case.
  private static var unknownLabels: [Mutation] {
    ["BookingStep", "ReturnReason"].flatMap { name in
      Workshop.labels[name, default: []].map { item in
        let text = SiteText(path(of: name))
        return Mutation(
          "the label of '\(item.name)' computed",
          in: text.replacing(
            "String(localized: \"\(item.english)\")", on: text.line(of: "\"\(item.english)\""),
            with: "rawValue.capitalized"),
          told: .unreadableLabel, on: text.line(of: "case \(item.name)"), text.line(of: ".\(item.name):"))
      }
    }
  }

  /// A flow in another order, longer or shorter must be told in its procedures.
  private static var changedFlows: [Mutation] {
    let text = SiteText(path(of: "BookingFlow"))
    let procedures = Dictionary(grouping: BoundBlock.all.filter { $0.verb == "steps" }, by: \.subject)
    return procedures.sorted { $0.key < $1.key }.flatMap { subject, blocks -> [Mutation] in
      let declaration = text.line(of: "let \(subject.split(separator: ".")[1]):")
      let names = blocks[0].mentions.map(\.name)
      let lines = names.map { text.line(of: ".\($0),", after: declaration) }
      func told(_ code: Code) -> [Expectation] {
        blocks.map { block in
          Expectation([code], on: Set(([block.directive] + block.lines).map { Place(path: block.text.path, line: $0) }))
        }
      }
      let gone = zip(names, lines).map { name, line in
        Mutation(
          "no '\(name)' in '\(subject)'", in: [text.dropping(line)],
          told: blocks.flatMap { block in
            block.mentions.filter { $0.name == name }.map {
              Expectation(.extraStep, on: Place(path: block.text.path, line: $0.line))
            }
          })
      }
      let exchanged = zip(lines, lines.dropFirst()).map { one, other in
        Mutation("lines \(one) and \(other) exchanged", in: [text.swapping(one, other)], told: told(.stepOrder))
      }
      let added = lines.map { line in
        Mutation(
          "a step more below line \(line)",
          in: [text.inserting(subject.hasSuffix("phone") ? "    .scanTag," : "    .pickSlot,", below: line)],
          told: told(.missingStep))
      }
      return gone + exchanged + added
    }
  }
}
