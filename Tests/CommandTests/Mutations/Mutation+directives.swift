import Diagnostics

extension Mutation {
  /// Bindings that would check nothing, or something else.
  static var wrongBindings: [Mutation] {
    BoundBlock.all.flatMap { block in
      let (text, line) = (block.text, block.directive)
      func wrong(_ what: String, _ changed: SiteText, _ code: Code) -> Mutation {
        // What is bound no more may be bound nowhere else, and a comment without an end swallows the next.
        Mutation(
          what, in: changed, told: code, on: line,
          besides: what == "no end"
            ? [.brokenPromise, .uncoveredFlow, .unbalancedRegion] : [.brokenPromise, .uncoveredFlow])
      }
      return [
        wrong("a misspelt name", text.replacing("lockstep", on: line, with: "lockstp"), .misspeltDirective),
        wrong("a misspelt verb", text.replacing(block.verb, on: line, with: block.verb + "s"), .misspeltDirective),
        wrong("a misspelt fact", text.replacing(block.subject, on: line, with: block.subject + "s"), .unknownFact),
        wrong("no fact", text.replacing(" \(block.subject)", on: line, with: ""), .malformedDirective),
        wrong("an unknown attribute", text.replacing(" -->", on: line, with: " odrer=code -->"), .malformedDirective),
        wrong("text after it", text.changing(line) { $0 + " Choose well:" }, .malformedDirective),
        wrong("text before it", text.changing(line) { "Choose well: " + $0 }, .malformedDirective),
        wrong("no end", text.replacing(" -->", on: line, with: ""), .malformedDirective),
        wrong("as code", text.changing(line) { "    " + $0 }, .malformedDirective),
        wrong("no comment", text.replacing("<!--", on: line, with: "<!-"), .malformedDirective),
        // A heading may say labels, and no list.
        wrong(
          "above a \(block.verb == "ui" ? "line" : "heading")",
          text.inserting(block.verb == "ui" ? "\n---\n" : "\n### Reasons\n", below: line), .bindsNothing),
      ]
    }
  }

  /// Regions that do not end, includes that lead nowhere, names that mean nothing.
  static var wrongDirectives: [Mutation] { WorkshopLanguage.allCases.flatMap(wrongDirectives) }

  private static func wrongDirectives(in language: WorkshopLanguage) -> [Mutation] {
    let repair = SiteText(language.folder + "repairs/book-a-repair.md")
    let (begin, end) = (repair.line(of: "lockstep:variants"), repair.line(of: "lockstep:end"))
    let back = SiteText(language.folder + "returns/return-a-bicycle.md")
    let include = back.line(of: "lockstep:include")
    let faq = SiteText(language.folder + "faq.md")
    let except = faq.line(of: "except=")
    let news = SiteText(language.folder + "returns/_news.md")
    let covers = back.line(of: "covers:")
    return [
      Mutation("no end of the variants", in: repair.dropping(end), told: .unbalancedRegion, on: begin),
      Mutation("no beginning of the variants", in: repair.dropping(begin), told: .unbalancedRegion, on: end - 1),
      Mutation(
        "a second end", in: repair.inserting("\n<!-- lockstep:end -->", below: end), told: .unbalancedRegion,
        on: end + 2),
      Mutation(
        "variants misspelt", in: repair.replacing("variants", on: begin, with: "variant"), told: .misspeltDirective,
        on: begin, besides: [.unbalancedRegion]),
      Mutation(
        "end misspelt", in: repair.replacing(":end", on: end, with: ":ends"), told: .misspeltDirective, on: end,
        besides: [.unbalancedRegion]),
      Mutation(
        "a partial misspelt", in: back.replacing("_news", on: include, with: "_new"), told: .brokenInclude, on: include),
      Mutation(
        "no partial", in: back.replacing(" _news.md", on: include, with: ""), told: .malformedDirective, on: include),
      Mutation(
        "a partial in itself", in: news.inserting("\n<!-- lockstep:include _news.md -->", below: 1),
        told: .brokenInclude, on: 3),
      Mutation(
        "a case misspelt", in: faq.replacing("changedMind", on: except, with: "changedMinds"), told: .unknownFact,
        on: except, besides: [.missingCase]),
      Mutation(
        "a case too few", in: faq.replacing(",lateDelivery", on: except, with: ""), told: .missingCase, on: except),
      Mutation(
        "a case too many", in: faq.replacing("except=", on: except, with: "except=wrongSize,"), told: .unknownLabel,
        on: except + 1),
      Mutation(
        "except as only", in: faq.replacing("except=", on: except, with: "only="), told: .missingCase, on: except,
        besides: [.unknownLabel]),
      Mutation(
        "'--' in a value", in: faq.replacing("except=", on: except, with: "except=a--b,"), told: .malformedDirective,
        on: except),
      Mutation(
        "a promise misspelt", in: back.replacing("Reason", on: covers, with: "Reasn"), told: .unknownFact, on: covers),
      Mutation(
        "a promise not kept", in: back.replacing("[", on: covers, with: "[RepairState, "), told: .brokenPromise,
        on: covers),
      Mutation(
        "an exception from nothing",
        in: faq.inserting("<!-- lockstep:allow LS301 because=\"our courier's name\" -->", below: except - 1),
        told: .uselessAllowance, on: except),
      Mutation(
        "an exception without a reason", in: faq.inserting("<!-- lockstep:allow LS301 -->", below: except - 1),
        told: .malformedDirective, on: except),
      Mutation(
        "a comment that parts the steps", in: repair.inserting("<!-- careful now -->", below: begin + 6),
        told: .splitList, on: begin + 7),
    ]
  }
}
