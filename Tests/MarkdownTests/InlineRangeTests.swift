import Markdown
import TestSupport
import Testing

@Suite struct InlineRangeTests {
  @Test(
    arguments: [
      "Tap ‹**Reject Order**›.",
      "Tap ‹__Reject Order__›, then ‹**Confirm**›",
      "Tap ‹**Reject\nOrder**› now",
      "- Tap ‹**Reject\n  Order**› now",
      "> Tap ‹**Reject\n> Order**› now\n> and ‹**Confirm**›",
      "> Tap ‹**Reject\nOrder**› lazily",
      "Tap *the ‹**Reject Order**› button*",
      "Tap ‹**A &amp; B**› or ‹**C \\* D**›, \\*\\*not this\\*\\*",
      "&copy; &#42;&#42;no&#42;&#42; ‹**yes**›",
      "‹**रद्द करें**› पर टैप करें, फिर ‹**पुष्टि**›",
      "One\r\ntwo ‹**three**›\r\nfour ‹**five**›\r\n",
      "# Tap ‹**Reject Order**› #",
      "Tap ‹**Reject Order**›\n===",
      "| Tap ‹**a \\| b**› | ‹**c**› |\n| --- | --- |\n| ‹**d**› |\n",
      "`**code**` and ‹**bold**›",
      "a ‹**b**› ‹**c**›d, *e*‹**f**›",
      "<kbd>**</kbd> ‹**b**›",
    ] as [MarkedText])
  func `bold text stands from its first star to its last`(text: MarkedText) throws {
    let article = try Outlined(text)
    #expect(article.spans { $0 == .strong } == article.expected)
  }

  @Test(
    arguments: [
      "See ‹[refunds](refunds.md)›.",
      "See ‹[refunds](refunds.md \"A title\")›, ‹[more](<a b.md> (too))›.",
      "See ‹[how to get\nyour money](refunds.md)› back",
      "See ‹[refunds](\nrefunds.md\n\"title\")› here",
      "See ‹[refunds][money]› and ‹[money][]› and ‹[money]› (here).\n\n[money]: refunds.md\n",
      "[money]: refunds.md\n\nSee ‹[money]›.\n",
      "‹<https://example.com>› and ‹<help@example.com>›",
      "‹https://example.com/a?b=c›, ‹www.example.com› and ‹help@example.com›.",
      "A [bracket] and ‹[a (b) \\] c](d\\).md)›",
      "‹[**bold** and `]`](a.md)›",
      "‹[भुगतान वापसी](भुगतान.md)›।",
      "> ‹[quoted\n> twice](a.md)›\n",
      "> ‹[lazy\nline](a.md)›\n",
      "- ‹[one](a.md)›\r\n- ‹[two\r\n  lines](b.md)›\r\n",
      "| ‹[a](a.md)› | ‹[b \\| c](b.md)› |\n| --- | --- |\n",
      "&lt;‹[a](a.md)›&gt; \\[no\\](no.md) ‹[b](b.md)›",
      "‹[a](b(c)d.md)›)",
    ] as [MarkedText])
  func `a link stands from its bracket to the end of its destination`(text: MarkedText) throws {
    let article = try Outlined(text)
    let links = article.spans {
      if case .link = $0 { true } else { false }
    }
    #expect(links == article.expected)
  }

  @Test(
    arguments: [
      "Look: ‹![the *menu*](menu.png)›",
      "‹![a\nb](menu.png \"title\")› ![",
      "[‹![logo](logo.png)›](index.md)",
    ] as [MarkedText])
  func `an image stands from its mark to the end of its destination`(text: MarkedText) throws {
    let article = try Outlined(text)
    let images = article.spans {
      if case .image = $0 { true } else { false }
    }
    #expect(images == article.expected)
  }

  @Test(
    arguments: [
      "Choose ‹Other reasons›.",
      "Choose **‹Other reasons›**, `‹Other reasons›` or [‹Other reasons›](a.md).",
      "Choose ‹Other\nreasons›",
      "Choose ‹Other  \nreasons› or ‹Other\\\nreasons›",
      "- Choose ‹Other\n  reasons›",
      "> Choose ‹Other\n> reasons› or ‹Other\nreasons›",
      "Choose ‹Other\r\nreasons›",
      "Choose ‹Other **reasons›**",
      "Choose ‹Ot&#104;er reasons›; &amp; ‹Other reasons›",
      "| &amp; ‹Other reasons› |\n| --- |\n| \\| ‹Other reasons› |\n",
      "## ‹Other reasons› ##\n\n‹Other reasons›\n---\n",
      "अन्य: ‹Other reasons›। ‹Other reasons›",
      "A\tB ‹Other reasons›",
      "`` ` `` ‹Other reasons›",
      "<br> ‹Other reasons› <!-- Other reasons -->",
    ] as [MarkedText])
  func `words on the page are found where they were written`(text: MarkedText) throws {
    let article = try Outlined(text)
    #expect(article.places(of: "Other reasons") == article.expected)
  }

  @Test func `Devanagari is found byte for byte`() throws {
    let article = try Outlined("- **‹अन्य कारण›** (&amp; ‹अन्य कारण›)\n\n[‹अन्य कारण›](अन्य.md)")
    #expect(article.places(of: "अन्य कारण") == article.expected)
  }

  @Test(arguments: [("A &amp; B", "&", "A ‹&amp;› B"), ("1 \\* 2", "*", "1 ‹\\*› 2"), ("5 &le; 6", "≤", "5 ‹&le;› 6")])
  func `an entity and an escaped character count whole`(source: String, seen: String, places: String) throws {
    #expect(try Outlined(MarkedText(source)).places(of: seen) == places)
  }
}
