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
  static var wrongDirectives: [Mutation] {
    let repair = SiteText("content/repairs/book-a-repair.md")
    let (begin, end) = (repair.line(of: "lockstep:variants"), repair.line(of: "lockstep:end"))
    let back = SiteText("content/returns/return-a-bicycle.md")
    let include = back.line(of: "lockstep:include")
    let faq = SiteText("content/faq.md")
    let except = faq.line(of: "except=")
    let news = SiteText("content/returns/_news.md")
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

  /// What is wrong with the site rather than with what it says.
  static var wrongSite: [Mutation] {
    let home = SiteText("content/index.md")
    let repair = SiteText("content/repairs/book-a-repair.md")
    let image = repair.line(of: "frame.png")
    let back = SiteText("content/returns/return-a-bicycle.md")
    let news = SiteText("content/returns/_news.md")
    let faq = SiteText("content/faq.md")
    return [
      Mutation(
        "a link misspelt", in: home.replacing("repair.md", on: 6, with: "repairs.md"), told: .brokenLink, on: 6),
      Mutation(
        "an anchor misspelt", in: home.replacing("#reasons", on: 6, with: "#reason"), told: .brokenAnchor, on: 6),
      Mutation(
        "an image misspelt", in: repair.replacing("frame.png", on: image, with: "frames.png"), told: .missingImage,
        on: image),
      Mutation(
        "a script in a link", in: home.replacing("repairs/", on: 6, with: "javascript:"), told: .linkScheme, on: 6),
      Mutation(
        "raw HTML", in: repair.inserting("\n<b>Careful.</b>", below: image), told: .rawHTML, on: image + 2),
      Mutation(
        "a link in a partial misspelt", in: news.inserting("[Home](../indx.md)", below: 1), told: .brokenLink, on: 2),
      Mutation(
        "a front matter key misspelt", in: back.replacing("description", on: 3, with: "descripton"),
        told: .frontMatterKey, on: 3),
      // Without any text after the colon, too, there is no title.
      Mutation("no title", in: back.replacing("Bring a bicycle back", on: 2, with: ""), told: .missingTitle, on: 2),
      Mutation("an order in words", in: faq.replacing("9", on: 4, with: "last"), told: .frontMatterValue, on: 4),
      Mutation(
        "an alias that is a page", in: back.replacing("/take-it-back/", on: 5, with: "/faq/"), told: .duplicateRoute,
        on: 2, 5),
      Mutation("a slug with a space", in: back.inserting("slug: a b", below: 2), told: .frontMatterValue, on: 3),
    ]
  }
}
