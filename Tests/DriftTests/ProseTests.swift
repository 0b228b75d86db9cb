import Content
import Diagnostics
import Drift
import Facts
import Markdown
import Testing

/// Text that no directive binds.
@Suite struct `Prose that nothing binds` {
  private static let module = Module().adding(
    "Step",
    [
      "reject": "Reject Order", "yes": "Yes, Reject Order", "reason": "Choose a reason",
      "closed": "Store is temporarily closed",
    ])
  private static let list =
    "<!-- lockstep:cases Step -->\n- Reject Order\n- Yes, Reject Order\n- Choose a reason\n- Store is temporarily closed\n\n"

  /// What the check finds in `prose` below a list of all labels.
  private func transcript(_ prose: String, retired: [RetiredLabel] = [], pages: Int = 1) async throws -> String {
    let file = SourceFile(path: "help.md", text: Self.list + prose)
    let articles = (0..<pages).map { number in
      Content.Article.read(
        SourceFile(path: number == 0 ? "help.md" : "help\(number).md", bytes: file.bytes), path: "help.md",
        language: .english
      ).article
    }
    let search = ProseSearch(Self.module.facts, retired: retired, languages: [.english], fallback: .english)
    let document = try Document(parsing: file)
    let directives = document.directives()
    let found = search.findings(in: document, of: articles[0], directives: directives)
    let check = Check(
      directives?.claims(in: articles[0]) ?? [], against: Self.module.facts, retired: retired,
      prose: await found.rare(among: articles, partials: []))
    return Transcript(check.diagnostics, of: [file, Self.module.file, Self.lock]).description
  }

  private static let lock = SourceFile(path: "lockstep.lock", text: "old labels\n")

  private static func retired(_ text: String, successor: String?) -> RetiredLabel {
    let place = lock.range(0..<3)
    return RetiredLabel(
      text, in: .english, of: "Step.reject", successor: successor.map { LabelForm($0, at: place) }, at: place)
  }

  // MARK: near misses

  @Test func `a label with one word misspelt is told`() async throws {
    #expect(
      try await transcript("Tap **Reject Oder**.\n") == """
        warning[LS302] help.md:7:7-18: 'Reject Oder' is nearly 'Reject Order', the label of 'Step.reject'
          note Orders.swift:2:17-31: label defined here
          fix review: replace 'Oder' with 'Order'
        """)
  }

  @Test(arguments: [
    "Choose a raeson", "choose a reson now", "Store is temporarly closed", "> Store is\n> temporarily cloesd",
    "# Choose a raeson", "| Choose a raeson |\n|---|", "Choose a [raeson](help.md)", "Choose&nbsp;a raeson",
  ])
  func `a misspelt label is found wherever prose stands`(_ prose: String) async throws {
    #expect(try await transcript(prose + "\n").contains("[LS302]"))
  }

  @Test(arguments: [
    "Reject the order.", "Rejected Order", "Rejects order", "Reject Orders", "Accept Order",
    "Store is permanently closed", "Store is temporarily open", "Choose a season",
    "`Reject Oder`", "```\nReject Oder\n```", "<!-- Reject Oder -->", "img/Reject Oder/",
    "<https://example.com/Reject-Oder>", "~~Reject Oder~~", "[Reject Order](Reject Oder.png)", "Reject Oder.png",
    "Choose. A raeson", "Reject Ord3r", "Choose\n\na raeson", "<!-- lockstep:ui off -->\nTap Reject Oder.",
  ])
  func `what is another word, no prose, or another form is not`(_ prose: String) async throws {
    #expect(try await transcript(prose + "\n") == "")
  }

  /// Words are read eight bytes at a time, but for those with other letters and the last of a file.
  @Test(arguments: 1..<20) func `a misspelt label is found whatever the length of the words beside`(
    _ length: Int
  ) throws {
    let word = String("abcdefghijklmnopqrst".prefix(length))
    let module = Module().adding("Step", ["pick": .label("Choose \(word) reason")])
    let search = ProseSearch(module.facts, languages: [.english], fallback: .english)
    for text in [
      "Choose \(word) raeson", "Choose \(word) raeson, please, and then go on.",
      "Choose \(word.prefix(1))\u{AD}\(word.dropFirst()) raeson in the end.",
    ] {
      let article = Content.Article.read(
        SourceFile(path: "help.md", text: text), path: "help.md", language: .english
      ).article
      let document = try Document(parsing: article.source)
      let found = search.findings(in: document, of: article, directives: document.directives())
      #expect(found.count == 1, "\(text)")
    }
  }

  @Test func `a word that stands on three pages is one`() async throws {
    #expect(try await transcript("Reject Oder\n", pages: 2).contains("[LS302]"))
    #expect(try await transcript("Reject Oder\n", pages: 3) == "")
  }

  // MARK: retired labels

  @Test func `a retired label is told with its successor`() async throws {
    #expect(
      try await transcript(
        "Tap **Refuse Order**.\n", retired: [Self.retired("Refuse Order", successor: "Reject Order")])
          == """
          warning[LS305] help.md:7:7-19: 'Refuse Order' was renamed to 'Reject Order'
            note lockstep.lock:1:1-4: the new label is defined here
            note lockstep.lock:1:1-4: the old label is remembered here
            fix safe: replace 'Refuse Order' with 'Reject Order'
          """)
  }

  @Test func `words that are not set off may be a sentence's own, so that a person looks at them first`() async throws {
    let found = try await transcript(
      "We refuse no order. Refuse Order is gone.\n",
      retired: [Self.retired("Refuse Order", successor: "Reject Order")])
    #expect(found.contains("help.md:7:21-33: 'Refuse Order' was renamed to 'Reject Order'"))
    #expect(found.contains("fix review: replace 'Refuse Order' with 'Reject Order'"))
  }

  @Test func `a retired label without a successor is told`() async throws {
    let found = try await transcript("Tap Refuse Order.\n", retired: [Self.retired("Refuse Order", successor: nil)])
    #expect(found.contains("'Refuse Order' was the label of 'Step.reject', which no reader sees any more"))
    #expect(!found.contains("fix"))
  }

  @Test(arguments: ["Tap **Refuse**.", "Tap “Refuse”.", "Tap \"Refuse\" now.", "Tap **Refuse.**"])
  func `one word that was a label is told where it is marked as one`(_ prose: String) async throws {
    let found = try await transcript(prose + "\n", retired: [Self.retired("Refuse", successor: "Reject Order")])
    #expect(found.contains("'Refuse' was renamed"))
  }

  @Test(arguments: ["Refuse to pay.", "**Refuse all of it**", "refuse", "**refuse**", "`Refuse`"])
  func `one word that was a label is a word elsewhere`(_ prose: String) async throws {
    #expect(try await transcript(prose + "\n", retired: [Self.retired("Refuse", successor: "Reject Order")]) == "")
  }

  @Test func `what is a label again, or part of one, is not retired`() async throws {
    let again = [
      Self.retired("Reject Order", successor: "Yes, Reject Order"), Self.retired("Store is", successor: "Store"),
    ]
    #expect(try await transcript("Tap Reject Order. Store is temporarily closed.\n", retired: again) == "")
  }

  @Test func `in a bound list the new label takes the old one's place`() throws {
    let old = Self.retired("Refuse Order", successor: "Reject Order")
    let article = Article(Self.list.replacing("- Reject Order", with: "- Refuse Order"))
    let check = Check(try article.claims().claims, against: Self.module.facts, retired: [old])
    #expect(
      Transcript(check.diagnostics, of: [article.file, Self.module.file, Self.lock]).description == """
        error[LS101] help.md:2:3-15: 'Refuse Order', label of 'Step.reject', was renamed to 'Reject Order'
          note Orders.swift:2:17-31: label defined here
          note lockstep.lock:1:1-4: the old label is remembered here
          fix safe: replace 'Refuse Order' with 'Reject Order'
        """)
  }

  // MARK: other scripts

  @Test func `Hindi is read as Hindi`() async throws {
    let hindi = Language(rawValue: "hi")
    let module = Module().adding("Step", language: hindi, ["reject": "ऑर्डर अस्वीकार करें", "pay": "भुगतान बाद में करें"])
    let list = "<!-- lockstep:cases Step -->\n- ऑर्डर अस्वीकार करें\n- भुगतान बाद में करें\n\n"
    func transcript(_ prose: String, retired: [RetiredLabel] = []) throws -> String {
      let file = SourceFile(path: "help.md", text: list + prose)
      let article = Content.Article.read(file, path: "help.md", language: hindi).article
      let document = try Document(parsing: file)
      let directives = document.directives()
      let search = ProseSearch(module.facts, retired: retired, languages: [hindi], fallback: hindi)
      let found = search.findings(in: document, of: article, directives: directives)
      let check = Check(directives?.claims(in: article) ?? [], against: module.facts, prose: found)
      return Transcript(check.diagnostics, of: [file, module.file]).description
    }
    #expect(try transcript("ऑर्डर अस्वीकर करें।\n").contains("'ऑर्डर अस्वीकर करें' is nearly 'ऑर्डर अस्वीकार करें'"))
    #expect(try transcript("ऑर्डर अस्वीकार न करें।\n") == "")
    // Written as U+0958, and as a letter with its nukta; with a joiner that nobody sees.
    let old = RetiredLabel(
      "फ़ोन से क\u{093C}बूल", in: hindi, of: "Step.reject", successor: nil, at: Self.lock.range(0..<3))
    #expect(try transcript("फ़ोन से \u{0958}बूल।\n", retired: [old]).contains("[LS305]"))
  }
}
