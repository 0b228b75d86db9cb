extension Mutation {
  /// Other ways to write a list, a procedure, a table or a file.
  static var otherLayouts: [Mutation] { WorkshopLanguage.allCases.flatMap(otherLayouts) }

  private static func otherLayouts(in language: WorkshopLanguage) -> [Mutation] {
    let repair = SiteText(language.folder + "repairs/book-a-repair.md")
    let back = SiteText(language.folder + "returns/return-a-bicycle.md")
    let faq = SiteText(language.folder + "faq.md")
    let table = repair.line(of: "lockstep:cases") + 1
    let list = back.line(of: "lockstep:cases") + 1
    let sentence = faq.line(of: "lockstep:cases") + 1
    let (or, and) = language.conjunctions
    let files = [faq, back, repair]
    return [
      Mutation("stars for hyphens", in: back.changingAll { $0.hasPrefix("- ") ? "* " + $0.dropFirst(2) : $0 }),
      Mutation("numbers for hyphens", in: back.changingAll { $0.hasPrefix("- ") ? "1. " + $0.dropFirst(2) : $0 }),
      Mutation("tasks", in: back.changingAll { $0.hasPrefix("- ") ? "- [ ] " + $0.dropFirst(2) : $0 }),
      Mutation("a loose list", in: back.changingAll { $0.hasPrefix("- ") ? $0 + "\n" : $0 }),
      Mutation("loose steps", in: repair.changingAll { $0.contains(". ") && $0.contains("**") ? $0 + "\n" : $0 }),
      Mutation(
        "parentheses after numbers",
        in: repair.changingAll { line in
          line.first?.isNumber == true ? line.replacing(". ", with: ") ", maxReplacements: 1) : line
        }),
      Mutation(
        "every step numbered 1",
        in: repair.changingAll { line in
          line.first?.isNumber == true ? "1" + line.dropFirst() : line
        }),
      Mutation("underscores for stars", in: repair.changingAll { $0.replacing("**", with: "__") }),
      Mutation("the items in another order", in: back.swapping(list, list + 3)),
      Mutation("the rows in another order", in: repair.swapping(table + 2, table + 5)),
      Mutation(
        "the columns in another order",
        in: repair.changingAll { line in
          let cells = line.split(separator: "|")
          return line.hasPrefix("|") ? "|\(cells[1])|\(cells[0])|" : line
        }),
      Mutation(
        "a table without outer bars",
        in: repair.changingAll { line in
          line.hasPrefix("|") ? String(line.dropFirst(2).dropLast(2)) : line
        }),
      Mutation("a wrapped sentence", in: faq.changing(sentence) { $0.replacing(" ", with: "\n") }),
      Mutation("semicolons for commas", in: faq.changing(sentence) { $0.replacing(", ", with: "; ") }),
      Mutation("'and' for 'or'", in: faq.replacing(", \(or) ", on: sentence, with: " \(and) ")),
      Mutation(
        "other words before a sentence's list",
        in: faq.changing(sentence) { line in
          language.otherSentence + line.drop { $0 != ":" }
        }),
      Mutation("a sentence more", in: faq.changing(sentence) { "\($0) \(language.otherSentence)." }),
      Mutation("a blank line below a directive", in: back.inserting("", below: list - 1)),
      Mutation("a remark below a directive", in: back.inserting("<!-- in the app's order -->", below: list - 1)),
      Mutation("no blank line above a directive", in: back.dropping(list - 2)),
      Mutation("an indented directive", in: back.changing(list - 1) { "   " + $0 }),
      Mutation("spaces in a directive", in: back.changing(list - 1) { $0.replacing(" ", with: "   ") }),
      Mutation(
        "the module before the name", in: back.replacing("ReturnReason", on: list - 1, with: "Workshop.ReturnReason")),
      Mutation("an example of a directive", in: back.changing(9) { $0 + "\n\n```\n<!-- lockstp:cases X -->\n```" }),
      Mutation("another heading", in: back.changing(back.line(of: "## ", after: list)) { "\($0) 2" }),
      Mutation("another title", in: back.changing(2) { "\($0) 2" }),
      Mutation(
        "a quotation",
        in: back.changingAll { $0.hasPrefix("- ") || $0.hasPrefix("<!-- lockstep:cases") ? "> " + $0 : $0 }),
      Mutation("a promise of another enum that is kept", in: faq.inserting("covers: [ReturnReason]", below: 2)),
      Mutation("no promise", in: back.dropping(back.line(of: "covers:"))),
      Mutation(
        "no variants",
        in: repair.dropping(repair.line(of: "lockstep:end")).dropping(repair.line(of: "lockstep:variants"))),
    ]
      + files.map { Mutation("line ends of Windows", in: $0.changingAll { $0 + "\r" }) }
      + files.map { Mutation("a byte order mark", in: $0.changing(1) { "\u{FEFF}" + $0 }) }
      + files.map { Mutation("spaces at the ends of lines", in: $0.changingAll { $0.isEmpty ? $0 : $0 + "  " }) }
  }
}
