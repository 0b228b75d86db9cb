extension Mutation {
  /// Other ways to write the same in an article.
  static var otherSpellings: [Mutation] {
    BoundBlock.all.flatMap { block in
      block.mentions.flatMap { mention in
        ways(to: mention, in: block).map { what, spelling in
          Mutation(
            "\(what) '\(mention.spelling)'",
            in: block.text.replacing(mention.spelling, on: mention.line, with: spelling))
        }
      }
    }
  }

  /// How else a label can be written where it stands.
  private static func ways(to mention: BoundBlock.Mention, in block: BoundBlock) -> [(String, String)] {
    let label = mention.spelling
    let noBreak = label.replacing(" ", with: "\u{A0}")
    let entity = "&#\(label.unicodeScalars.first?.value ?? 0);" + label.dropFirst()
    var ways = [("no-break spaces in", noBreak), ("an entity in", entity)]
    if block.verb == "steps" || block.verb == "ui" { return ways }
    ways += [("emphasis around", "*\(label)*"), ("bold around", "**\(label)**"), ("quotes around", "“\(label)”")]
    if block.isTable || block.isSentence { return ways }
    ways += [
      ("a link around", "[\(label)](https://spoke.example)"), ("a colon and more after", "\(label): see below"),
      ("a dash and more after", "\(label) – see below"), ("another paragraph under", "\(label)\n\n  See below."),
      ("a full stop after", "\(label)."), ("a line break in", label.replacing(" ", with: "\n  ", maxReplacements: 1)),
    ]
    return ways
  }

  /// Other ways to write a list, a procedure, a table or a file.
  static var otherLayouts: [Mutation] {
    let repair = SiteText("content/repairs/book-a-repair.md")
    let back = SiteText("content/returns/return-a-bicycle.md")
    let faq = SiteText("content/faq.md")
    let table = repair.line(of: "| State")
    let list = back.line(of: "- Wrong")
    let sentence = faq.line(of: "There are a few")
    let files = ["content/faq.md", "content/returns/return-a-bicycle.md", "content/repairs/book-a-repair.md"].map(
      SiteText.init)
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
      Mutation("a wrapped sentence", in: faq.replacing("frame size,", on: sentence, with: "frame\nsize,")),
      Mutation("semicolons for commas", in: faq.changing(sentence) { $0.replacing(", ", with: "; ") }),
      Mutation("'and' for 'or'", in: faq.replacing(", or", on: sentence, with: " and")),
      Mutation(
        "other words before a sentence's list",
        in: faq.replacing("There are a few", on: sentence, with: "You have some")),
      Mutation("a sentence more", in: faq.changing(sentence) { $0 + " Tell us which." }),
      Mutation("a blank line below a directive", in: back.inserting("", below: list - 1)),
      Mutation("a remark below a directive", in: back.inserting("<!-- in the app's order -->", below: list - 1)),
      Mutation("no blank line above a directive", in: back.dropping(list - 2)),
      Mutation("an indented directive", in: back.changing(list - 1) { "   " + $0 }),
      Mutation("spaces in a directive", in: back.changing(list - 1) { $0.replacing(" ", with: "   ") }),
      Mutation(
        "the module before the name", in: back.replacing("ReturnReason", on: list - 1, with: "Workshop.ReturnReason")),
      Mutation("an example of a directive", in: back.changing(9) { $0 + "\n\n```\n<!-- lockstp:cases X -->\n```" }),
      Mutation("another heading", in: back.changing(back.line(of: "## News")) { _ in "## What we tell you" }),
      Mutation("another title", in: back.replacing("Bring a bicycle back", on: 2, with: "Bring it back")),
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

  /// Other ways to write the same in the module.
  static var otherCode: [Mutation] {
    let reason = SiteText("Sources/Workshop/ReturnReason.swift")
    let state = SiteText("Sources/Workshop/RepairState.swift")
    let step = SiteText("Sources/Workshop/BookingStep.swift")
    let flow = SiteText("Sources/Workshop/BookingFlow.swift")
    let setting = SiteText("Sources/Workshop/NotificationSetting.swift")
    return [
      Mutation("returns", in: reason.changingAll { $0.replacing(": \"", with: ": return \"") }),
      Mutation("other raw values", in: reason.changingAll { $0.replacing("_", with: "-") }),
      Mutation("the cases in another order", in: reason.swapping(3, 5)),
      Mutation(
        "the labels in another order",
        in: reason.swapping(reason.line(of: ".wrongSize:"), reason.line(of: ".changedMind:"))),
      Mutation("another doc comment", in: reason.replacing("brings", on: 1, with: "takes")),
      Mutation("a doc comment more", in: reason.inserting("  /// It is too big or too small.", below: 2)),
      Mutation(
        "an extension", in: reason.changing(reason.line(of: "var label") - 1) { "}\n\nextension ReturnReason {\n" + $0 }
      ),
      Mutation(
        "an internal case more",
        in: reason.changing(3) { "  // lockstep:internal - not yet\n  case notYet\n" + $0 }.changing(
          reason.line(of: ".wrongSize:")
        ) { "    case .notYet: \"Not yet\"\n" + $0 }),
      Mutation("cases on one line", in: setting.changing(3) { $0.replacing(", ", with: ",\n    ") }),
      Mutation(
        "localized labels",
        in: reason.changingAll { line in
          line.contains("case .") ? line.replacing(": \"", with: ": String(localized: \"") + ")" : line
        }),
      Mutation(
        "keys with default values",
        in: setting.changingAll { line in
          line.contains("case .")
            ? line.replacing(": \"", with: ": String(localized: \"a.b\", defaultValue: \"") + ")" : line
        }),
      Mutation(
        "a label in an #if with the same text in both branches",
        in: setting.changing(1) { "#if DEBUG\nimport Foundation\n#endif\n" + $0 }),
      Mutation("a flow on one line", in: flow.changingAll { $0.hasPrefix("    ") ? $0 + " // step" : $0 }),
      Mutation("the type spelt out", in: flow.changingAll { $0.replacing("    .", with: "    BookingStep.") }),
      Mutation(
        "a computed flow",
        in: flow.changingAll {
          $0.replacing("let", with: "var").replacing("= [", with: "{ [").replacing("  ]", with: "  ] }")
        }),
      Mutation(
        "a case that no flow has",
        in: step.inserting("  case later", below: 2).changing(step.line(of: ".openBookings:") + 1) {
          "    case .later: \"Later\"\n" + $0
        }),
      Mutation(
        "the states as a static table",
        in: state.replacing(
          "public var label: String {", on: 5, with: "public var label: String {\n    // words of the shop")),
      Mutation(
        "an enum that nothing binds",
        in: setting.changing(1) { "enum Colour { case red, blue; var label: String { rawText() } }\n" + $0 }),
    ]
  }
}
