import Markdown

extension HostileMarkdown {
  /// What stalls by its shape, as reliability's measurements and upstream's fixes name it.
  static let shaped: [HostileMarkdown] = [
    .init("a wide head over rows of one cell", is: .pipes) { size in
      "|" + "a|" * (size / 5) + "\n|" + "-|" * (size / 5) + "\n" + "a\n" * (size / 10)
    },
    .init("a head of 100 cells over rows of one", is: .paragraphLines) { size in
      "|" + "a|" * 100 + "\n|" + "-|" * 100 + "\n" + "a\n" * (size / 2)
    },
    .init("tables of 100 columns, rows of one cell", is: .cells) { size in
      ("|" + "a|" * 100 + "\n|" + "-|" * 100 + "\n" + "a\n" * 1_200 + "\n") * (size / 2_800)
    },
    .init("a fence in nested lists, then empty lines", is: .containers) { size in
      "- " * (size / 8) + "```\n" + "\n" * (size / 2)
    },
    .init("a fence in 30 lists, then empty lines") { size in "- " * 30 + "```\n" + "\n" * (size / 2) + "b" },
    .init("lists 100 deep, a line each") { size in
      (0..<100).map { " " * (2 * $0) + "- a\n" }.joined() * (size / 12_000 + 1)
    },
    .init("more indentation than 200 columns", is: .indentation) { _ in
      (0..<130).map { " " * (2 * $0) + "- a\n" }.joined()
    },
    .init("lazy lines under a deep quotation", is: .containers) { size in ">" * (size / 2) + "a\n" + "b\n" * (size / 4)
    },
    .init("lazy lines under 32 quotations", is: .paragraphLines) { size in "> " * 32 + "a\n" + "b\n" * (size / 2) },
    .init("emphasis in deep quotations", is: .containers) { size in ">" * (size / 4) + "a*" * (size / 4) },
    .init("a wide delimiter row", is: .pipes) { size in "|a\n|" + "-|" * (size / 2) },
    .init("a long paragraph before a delimiter row", is: .paragraphLines) { size in
      "aaaa aaaa aaaa\n" * (size / 15) + "-|-\n"
    },
    .init("lines of pipes before delimiter rows") { size in ("a|b\n" * 1_900 + "-|-\n\n") * (size / 8_000 + 1) },
    .init("URLs that end with parentheses") { size in ("https://a.b/(" + ")" * 1_900 + " ") * (size / 1_913 + 1) },
    .init("long names of mail addresses") { size in ("a" * 1_900 + "@b ") * (size / 1_903 + 1) },
    .init("190 processing instructions before a text") { size in "a <?" * 190 + " b" * (size / 2) },
    .init("190 declarations before a text") { size in "a <!A" * 190 + " b" * (size / 2) },
    .init("190 sections of CDATA before a text") { size in "a <![CDATA[" * 190 + " b" * (size / 2) },
    .init("a tag of attributes") { size in "<a " + "b " * (size / 2) },
    .init("links to a long URL", is: .references) { _ in "[a]: /" + "b" * 1_800 + "\n\n" + "[a] " * 2_990 },
    .init("links to a long title", is: .references) { size in
      "[a]: /b \"" + "c d " * (size / 8) + "\"\n\n" + "[a] " * 2_900
    },
    .init("a definition over two lines", is: .references) { size in
      "[x\ny]: /b \"" + "c " * (size / 8) + "\"\n\n" + "[x y] " * 2_900
    },
    .init("a long footnote, referred to often") { size in
      "[^a] " * 490 + "\n\n[^a]: " + "x " * (size / 2)
    },
    .init("a paragraph that empty items do not end", is: .paragraphLines) { size in
      "a\n+\n" * (size / 4) + "-|-\n+\n" * 40
    },
    .init("a paragraph that indented marks do not end", is: .paragraphLines) { size in
      "a\n    >\n" * (size / 8) + "-|-\n    >\n" * 90
    },
    .init("delimiter rows behind vertical tabs", is: .cells) { size in ("a\n\u{B}-|-\n" * 990 + "\n") * (size / 7_000)
    },
    .init("delimiter rows behind 1,000 rows", is: .cells) { _ in ("a|" * 24 + "\n") * 1_000 + "-|-\na\n" * 399 },
    .init("a title that looks like definitions", is: .references) { size in
      "[a]: /a.md \"" + ("x " * 80 + "]: ") * (size / 330) + "\"\n\n" + "[a] " * 1_400
    },
    .init("a title of variables", is: .references) { _ in "[a]: /a.md \"" + "{{v}}" * 60 + "\"\n\n" + "[a] " * 2_900 },
    .init("links to headings that there are not") { size in "[a](#abzzef-100)\n\n" * min(size / 18, 2_900) },
    .init("headings, and links to others") { size in "# abcdef\n\n" * (size / 20) + "[a](#abzzef-100)\n\n" * 1_800 },
    .init("long links to long headings") { size in
      "# " + "a" * 1_900 + " " + "ab " * (size / 6) + "\n\n[a](#" + "b" * 1_900 + ")\n"
    },
    .init("steps without end") { size in "<!-- lockstep:steps Tea.all -->\n" + "- a\n\n" * (size / 5) },
    .init("directives on one list") { size in "<!-- lockstep:cases Tea -->\n" * (size / 56) + "- a\n\n" * (size / 10) },
    .init("a bound item of many words") { size in "<!-- lockstep:cases Tea -->\n- " + "word " * (size / 5) },
    .init("a bound item of many colons") { size in "<!-- lockstep:cases Tea -->\n- " + "a: " * (size / 3) },
    .init("a bound item of many dashes") { size in "<!-- lockstep:cases Tea -->\n- " + "a – " * (size / 6) },
    .init("a long heading above procedures") { size in
      "# " + "a " * (size / 4) + "\n\n" + "<!-- lockstep:steps Tea.all -->\n1. **Green**\n\n" * (size / 200)
    },
    .init("emphasis that is left open", is: .emphasis) { size in "*a " * (size / 16) + "_a*_ " * (size / 8) },
    .init("code spans, each longer") { size in
      (1..<Int(Double(2 * size).squareRoot())).map { "`" * $0 }.joined(separator: " ")
    },
    .init("a long heading") { size in "# " + "a " * (size / 2) },
    .init("headings that clash with the numbers of others") { size in
      "# a\n\n" * (size / 12) + (0..<size / 16).map { "# a-\($0)\n\n" }.joined()
    },
    .init("a fence that nothing closes") { size in "```\n" + "a b\n\n" * (size / 5) },
    .init("indented code of empty lines") { size in "    a\n" + "\n" * (size / 2) + "    b" },
    .init("a directive of many words") { size in "<!-- lockstep:cases X " + "a=b " * (size / 4) + "-->\n- a\n" },
    .init("a bound list of what is no label") { size in
      "<!-- lockstep:cases Tea -->\n" + "- Green tea and more\n\n" * (size / 22)
    },
    .init("a bound list of one label") { size in "<!-- lockstep:cases Tea -->\n" + "- Green\n\n" * (size / 9) },
    .init("bound steps of one label") { size in
      "<!-- lockstep:steps Tea.all -->\n" + "1. Tap **Green**\n\n" * min(size / 18, 1_400)
    },
    .init("a bound paragraph of labels") { size in "<!-- lockstep:cases Tea -->\nChoose " + "Green, " * (size / 7) },
    .init("a bound paragraph of near labels") { size in "<!-- lockstep:cases Tea -->\nChoose " + "Gren, " * (size / 6)
    },
    .init("a bound table of one label") { size in
      "<!-- lockstep:cases Tea -->\n|a|b|\n|-|-|\n" + "|Green|x|\n" * min(1_900, size / 10)
    },
  ]
}

private func * (text: String, count: Int) -> String { String(repeating: text, count: count) }
