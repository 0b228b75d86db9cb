import Diagnostics
import Facts
import Testing

@Suite struct `A label of another language` {
  private static let module = Module.flow(["rejectOrder", "confirmReject", "selectReason", "confirm"])
    .translating(
      "RejectOrderStep",
      [
        "rejectOrder": "ऑर्डर अस्वीकार करें", "confirmReject": "हाँ, ऑर्डर अस्वीकार करें", "confirm": "पुष्टि करें",
        "openMyOrders": "मेरे ऑर्डर", "cancel": "रद्द करें",
      ])

  private func found(_ text: String, language: Language = .hindi) throws -> [Diagnostic] {
    try Self.module.bilingual(Article(text, path: "hi/help.md", language: language))
  }

  @Test func `is told in a step, with both texts`() throws {
    let article = Article(
      """
      <!-- lockstep:steps RejectOrderFlow.mobile -->
      1. **Reject Order** पर टैप करें।
      2. **हाँ, ऑर्डर अस्वीकार करें** पर टैप करें।
      3. कारण चुनें।
      4. **पुष्टि करें** पर टैप करें।

      """, path: "hi/help.md", language: .hindi)
    let diagnostics = try Self.module.bilingual(article)
    #expect(
      Transcript(diagnostics, of: [article.file, Self.module.file]).description == """
        error[LS501] hi/help.md:2:6-18: 'Reject Order' is the label in English; in Hindi it is 'ऑर्डर अस्वीकार करें'
          note Orders.swift:14:18-71: label defined here
          fix safe: replace 'Reject Order' with 'ऑर्डर अस्वीकार करें'
        """)
  }

  @Test func `leaves steps what they are, wherever they stand`() throws {
    let moved = """
      <!-- lockstep:steps RejectOrderFlow.mobile -->
      1. **Yes, Reject Order** पर टैप करें।
      2. **Reject Order** पर टैप करें।
      3. कारण चुनें।
      4. **Confirm** पर टैप करें।

      """
    let found = try found(moved).map(\.code)
    #expect(found == [.stepOrder, .otherLanguagesLabel, .otherLanguagesLabel, .otherLanguagesLabel], "\(found)")
  }

  @Test func `is told in lists, tables, sentences and bold text`() throws {
    let hindi = ["मेरे ऑर्डर", "ऑर्डर अस्वीकार करें", "हाँ, ऑर्डर अस्वीकार करें", "रद्द करें"]
    let directive = "<!-- lockstep:cases RejectOrderStep except=openOrderDetails,selectReason -->\n"
    let list = hindi.map { "- \($0)\n" }.joined()
    for block in [
      "\(directive)\(list)- Confirm\n", "\(directive)\(list)- Confirm: इसे अंत में दबाएँ\n",
      "\(directive)| बटन |\n|---|\n\(hindi.map { "| \($0) |\n" }.joined())| Confirm |\n",
      "\(directive)चुनें: \(hindi.joined(separator: ", ")) या Confirm।\n",
      "\(directive)चुनें: Confirm, \(hindi.joined(separator: ", "))।\n",
      "<!-- lockstep:ui RejectOrderStep -->\n**Confirm** दबाएँ।\n",
    ] {
      #expect(try found(block).map(\.code) == [.otherLanguagesLabel], "\(block)")
    }
    #expect(
      try found("\(directive)चुनें: Yes, Reject Order, My Orders, Reject Order, Cancel या Confirm।\n").map(\.code)
        == Array(repeating: .otherLanguagesLabel, count: 5))
  }

  @Test func `is told the other way round`() throws {
    let text = "<!-- lockstep:ui RejectOrderStep -->\nTap **पुष्टि करें**, or **cancel**.\n"
    let found = try found(text, language: .english)
    #expect(found.map(\.code) == [.otherLanguagesLabel, .labelCase])
    #expect(found.first?.message == "'पुष्टि करें' is the label in Hindi; in English it is 'Confirm'")
  }

  @Test func `is none where both languages have one text, or the site has one language`() throws {
    let module = Module().adding("Brand", ["one": "SmartBiz", "two": "Amazon Pay"])
      .translating("Brand", ["one": "SmartBiz", "two": "अमेज़न पे"])
    let text = "<!-- lockstep:cases Brand -->\n- SmartBiz\n- अमेज़न पे\n"
    #expect(try module.bilingual(Article(text, path: "hi/help.md", language: .hindi)).isEmpty)
    let alone = try module.bilingual(
      Article("<!-- lockstep:cases Brand -->\n- SmartBiz\n- अमेज़न पे\n"), languages: [.english])
    #expect(alone.map(\.code) == [.uncoveredCase, .unknownLabel])
  }
}

@Suite struct `A label without a translation` {
  private static let module = Module().adding("Color", ["red": "Red", "green": "Green"])
    .translating("Color", ["red": "लाल", "green": nil])
  private static let english = Article("<!-- lockstep:cases Color -->\n- Red\n- Green\n", path: "help.md")

  private func transcript(_ hindi: String?, module: Module = module) throws -> String {
    let article = Article(hindi ?? "", path: "hi/help.md", language: .hindi)
    let diagnostics = try module.bilingual(Self.english, article)
    return Transcript(diagnostics, of: [Self.english.file, article.file, module.file]).description
  }

  @Test func `is a warning at the catalogue while no page says it`() throws {
    #expect(
      try transcript(nil) == """
        warning[LS502] Orders.swift:5:12-12: 'Green', label of 'Color.green', has no text in Hindi; it is marked 'new'
        """)
  }

  @Test func `is an error once a page says it, and that page is right as to the app`() throws {
    #expect(
      try transcript("<!-- lockstep:cases Color -->\n- लाल\n- Green\n") == """
        error[LS502] Orders.swift:5:12-12: 'Green', label of 'Color.green', has no text in Hindi; it is marked 'new'
          note hi/help.md:3:3-8: an article says it here
        """)
  }

  @Test func `is an error where a step says it`() throws {
    let module = Self.module.adding(flow: "Paint.all", of: "Color", ["red", "green"])
    let found = try transcript("<!-- lockstep:steps Paint.all -->\n1. **लाल** चुनें।\n2. **Green** चुनें।\n", module: module)
    #expect(found.contains("error[LS502]"))
    #expect(found.contains("note hi/help.md:3:6-11: an article says it here"))
  }

  @Test func `is none of an unbound enum, of an internal case, or in a language that the app does not speak`() throws {
    #expect(try Self.module.bilingual(Article("")).isEmpty)
    let hidden = Module().adding("Color", internal: ["green": "not sold"], ["red": "Red", "green": "Green"])
      .translating("Color", ["red": "लाल", "green": nil])
    #expect(try hidden.bilingual(Article("<!-- lockstep:cases Color -->\n- Red\n")).isEmpty)
    let plain = Module().adding("Color", ["red": "Red", "green": "Green"])
    #expect(
      try plain.bilingual(
        Self.english, Article("<!-- lockstep:cases Color -->\n- Red\n- Green\n", path: "hi/help.md", language: .hindi)
      ).isEmpty)
    #expect(try Self.module.bilingual(Self.english, languages: [.english]).isEmpty)
  }

  @Test func `is told where the catalogue does not know the case`() throws {
    let module = Module().adding("Color", ["red": "Red", "green": "Green"]).translating("Color", ["red": "लाल"])
    #expect(
      try transcript(nil, module: module) == """
        warning[LS502] Orders.swift:3:16-23: 'Green', label of 'Color.green', has no text in Hindi; it is in no catalogue
        """)
  }
}

@Suite struct `A case that one language's list leaves out` {
  private static let module = Module().adding("Color", ["red": "Red", "green": "Green"])
    .translating("Color", ["red": "लाल", "green": "हरा"])

  private func found(_ english: String, _ hindi: String) throws -> [String] {
    let articles = [
      Article("<!-- lockstep:cases Color -->\n\(english)", path: "help.md"),
      Article("<!-- lockstep:cases Color -->\n\(hindi)", path: "hi/help.md", language: .hindi),
    ]
    return try Self.module.bilingual(articles[0], articles[1]).map { "\($0.code.rawValue) \($0.message)" }
  }

  @Test func `is missing there, and covered by the other's`() throws {
    #expect(
      try found("- Red\n- Green\n", "- लाल\n") == ["LS201 'हरा', label of 'Color.green', is not listed here"])
    #expect(
      try found("- Red\n", "- लाल\n- हरा\n") == ["LS201 'Green', label of 'Color.green', is not listed here"])
  }

  @Test func `is uncovered where both leave it out, by its label in the main language`() throws {
    #expect(
      try found("- Red\n", "- लाल\n") == [
        "LS200 no article lists 'Color.green', labelled 'Green'",
        "LS201 'Green', label of 'Color.green', is not listed here",
        "LS201 'हरा', label of 'Color.green', is not listed here",
      ])
  }
}

@Suite struct `A label that differs by device` {
  private static let module = Module().adding("Step", ["open": "Open", "send": "Send"])
    .varying("Step", "send", ["iphone": "Tap to send", "mac": "Click to send", "other": "Choose to send"])
    .adding(flow: "Sending.mobile", of: "Step", ["open", "send"])
    .adding(flow: "Sending.desktop", of: "Step", ["open", "send"])

  private func codes(_ heading: String, _ flow: String, _ label: String) throws -> [Code] {
    let text = "## \(heading)\n\n<!-- lockstep:steps Sending.\(flow) -->\n1. **Open** it.\n2. **\(label)** it.\n"
    return try Article(text).diagnostics(against: Self.module).map(\.code).filter { $0 != .uncoveredFlow }
  }

  @Test func `is that of the device that a heading names`() throws {
    #expect(try codes("On mobile", "mobile", "Tap to send") == [])
    #expect(try codes("On desktop", "desktop", "Click to send") == [])
    #expect(try codes("On mobile", "mobile", "Click to send") == [.unknownLabel])
    #expect(try codes("On desktop", "desktop", "Choose to send") == [.unknownLabel])
  }

  @Test(arguments: ["Tap to send", "Click to send", "Choose to send"])
  func `is any where nothing names a device`(label: String) throws {
    #expect(try codes("Send it", "mobile", label) == [])
    #expect(
      try Article("<!-- lockstep:cases Step -->\n- Open\n- \(label)\n").diagnostics(against: Self.module)
        .filter { $0.code != .uncoveredFlow }.isEmpty)
  }

  @Test func `is one case, however often it is said`() throws {
    let twice = "<!-- lockstep:cases Step -->\n- Open\n- Tap to send\n- Click to send\n"
    #expect(try Article(twice).diagnostics(against: Self.module).map(\.code) == [.duplicateCase])
    let none = "<!-- lockstep:cases Step -->\n- Open\n"
    let missing = try Article(none).diagnostics(against: Self.module)
    #expect(
      missing.map(\.message) == [
        "no article lists 'Step.send', labelled 'Tap to send'",
        "'Tap to send', label of 'Step.send', is not listed here",
      ])
  }

  @Test func `is that of the platform of a list's article`() throws {
    let list = "---\ntitle: T\nplatform: desktop\n---\n\n<!-- lockstep:cases Step -->\n- Open\n- Tap to send\n"
    #expect(try Article(list).diagnostics(against: Self.module).map(\.code).contains(.unknownLabel))
  }
}
