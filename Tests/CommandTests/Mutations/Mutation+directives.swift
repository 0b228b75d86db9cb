extension Mutation {
  /// Bindings that would check nothing, or something else.
  static var wrongBindings: [Mutation] {
    BoundBlock.all.flatMap { block in
      let (text, line) = (block.text, block.directive)
      return [
        Mutation("a misspelt name", in: text.replacing("lockstep", on: line, with: "lockstp"), told: [line]),
        Mutation("a misspelt verb", in: text.replacing(block.verb, on: line, with: block.verb + "s"), told: [line]),
        Mutation(
          "a misspelt fact", in: text.replacing(block.subject, on: line, with: block.subject + "s"), told: [line]),
        Mutation("no fact", in: text.replacing(" \(block.subject)", on: line, with: ""), told: [line]),
        Mutation("an unknown attribute", in: text.replacing(" -->", on: line, with: " odrer=code -->"), told: [line]),
        Mutation("text after it", in: text.changing(line) { $0 + " Choose well:" }, told: [line]),
        Mutation("text before it", in: text.changing(line) { "Choose well: " + $0 }, told: [line]),
        Mutation("no end", in: text.replacing(" -->", on: line, with: ""), told: [line]),
        Mutation("as code", in: text.changing(line) { "    " + $0 }, told: [line]),
        Mutation("no comment", in: text.replacing("<!--", on: line, with: "<!-"), told: [line]),
        // A heading may say labels, and no list.
        Mutation(
          "above a \(block.verb == "ui" ? "line" : "heading")",
          in: text.inserting(block.verb == "ui" ? "\n---\n" : "\n### Reasons\n", below: line), told: [line]),
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
      Mutation("no end of the variants", in: repair.dropping(end), told: [begin]),
      Mutation("no beginning of the variants", in: repair.dropping(begin), told: [end - 1]),
      Mutation("a second end", in: repair.inserting("\n<!-- lockstep:end -->", below: end), told: [end + 2]),
      Mutation("variants misspelt", in: repair.replacing("variants", on: begin, with: "variant"), told: [begin]),
      Mutation("end misspelt", in: repair.replacing(":end", on: end, with: ":ends"), told: [end]),
      Mutation("a partial misspelt", in: back.replacing("_news", on: include, with: "_new"), told: [include]),
      Mutation("no partial", in: back.replacing(" _news.md", on: include, with: ""), told: [include]),
      Mutation(
        "a partial in itself", in: news.inserting("\n<!-- lockstep:include _news.md -->", below: 1), told: [3]),
      Mutation("a case misspelt", in: faq.replacing("changedMind", on: except, with: "changedMinds"), told: [except]),
      Mutation("a case too few", in: faq.replacing(",lateDelivery", on: except, with: ""), told: [except]),
      Mutation(
        "a case too many", in: faq.replacing("except=", on: except, with: "except=wrongSize,"), told: [except + 1]),
      Mutation("except as only", in: faq.replacing("except=", on: except, with: "only="), told: [except]),
      Mutation("'--' in a value", in: faq.replacing("except=", on: except, with: "except=a--b,"), told: [except]),
      Mutation("a promise misspelt", in: back.replacing("Reason", on: covers, with: "Reasn"), told: [covers]),
      Mutation("a promise not kept", in: back.replacing("[", on: covers, with: "[RepairState, "), told: [covers]),
      Mutation(
        "an exception from nothing",
        in: faq.inserting("<!-- lockstep:allow LS301 because=\"our courier's name\" -->", below: except - 1),
        told: [except]),
      Mutation(
        "an exception without a reason", in: faq.inserting("<!-- lockstep:allow LS301 -->", below: except - 1),
        told: [except]),
      Mutation(
        "a comment that parts the steps", in: repair.inserting("<!-- careful now -->", below: begin + 6),
        told: [begin + 7]),
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
      Mutation("a link misspelt", in: home.replacing("repair.md", on: 6, with: "repairs.md"), told: [6]),
      Mutation("an anchor misspelt", in: home.replacing("#reasons", on: 6, with: "#reason"), told: [6]),
      Mutation("an image misspelt", in: repair.replacing("frame.png", on: image, with: "frames.png"), told: [image]),
      Mutation("a script in a link", in: home.replacing("repairs/", on: 6, with: "javascript:"), told: [6]),
      Mutation("raw HTML", in: repair.inserting("\n<b>Careful.</b>", below: image), told: [image + 2]),
      Mutation("a link in a partial misspelt", in: news.inserting("[Home](../indx.md)", below: 1), told: [2]),
      Mutation("a front matter key misspelt", in: back.replacing("description", on: 3, with: "descripton"), told: [3]),
      Mutation("no title", in: back.replacing("Bring a bicycle back", on: 2, with: ""), told: [2]),
      Mutation("an order in words", in: faq.replacing("9", on: 4, with: "last"), told: [4]),
      Mutation("an alias that is a page", in: back.replacing("/take-it-back/", on: 5, with: "/faq/"), told: [2, 5]),
      Mutation("a slug with a space", in: back.inserting("slug: a b", below: 2), told: [3]),
    ]
  }
}
