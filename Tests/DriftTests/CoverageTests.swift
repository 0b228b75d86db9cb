import Diagnostics
import Drift
import SwiftFacts
import Testing

@Suite struct `A flow that no article binds` {
  private static let steps = ["open", "close"]
  private static let module = Module().adding("Step", ["open": "Open", "close": "Close"])
    .adding(flow: "Flow.mobile", of: "Step", steps)
    .adding(flow: "Flow.desktop", of: "Step", steps)

  private static let list = "1. **Open** it.\n2. **Close** it.\n"

  @Test func `is told in code, beside those that articles bind`() throws {
    #expect(
      try Article("<!-- lockstep:steps Flow.mobile -->\n\(Self.list)").transcript(against: Self.module) == """
        error[LS204] Orders.swift:7:5-17: no article has the steps of 'Flow.desktop'
          note help.md:1:21-32: these are the steps of 'Flow.mobile'
        """)
  }

  @Test(arguments: [
    "steps Flow.desktop -->\n\(list)", "cases Flow.desktop -->\n- Close\n- Open\n",
  ]) func `is bound by any other article`(_ binding: String) throws {
    let articles = [
      Article("<!-- lockstep:steps Flow.mobile -->\n\(Self.list)", path: "one.md"),
      Article("<!-- lockstep:\(binding)", path: "two.md"),
    ]
    #expect(try Self.module.transcript(of: articles[0], articles[1]) == "")
  }

  @Test(arguments: [
    "cases Step -->\n- Open\n- Close\n", "steps Step -->\n\(list)", "ui Step -->\n**Open**\n",
    "cases Flow.mobile -->\n- Open\n- Close\n",
  ])
  func `is no matter where articles have no procedure for another`(_ binding: String) throws {
    #expect(try Article("<!-- lockstep:\(binding)").transcript(against: Self.module) == "")
  }

  @Test func `may be internal`() throws {
    let module = Self.module.adding(flow: "Flow.robot", of: "Step", internal: "nobody sees it", Self.steps)
    let article = Article(
      "<!-- lockstep:steps Flow.mobile -->\n\(Self.list)\n<!-- lockstep:steps Flow.desktop -->\n\(Self.list)")
    #expect(try article.transcript(against: module) == "")
  }

  @Test func `is not told where a directive names it wrongly`() throws {
    let module = Self.module.adding("Step", in: "Shop", ["open": "Open", "close": "Close"])
      .adding(flow: "Flow.desktop", in: "Shop", of: "Step", Self.steps)
    let article = Article(
      "<!-- lockstep:steps Flow.mobile -->\n\(Self.list)\n<!-- lockstep:steps Flow.desktop -->\n\(Self.list)")
    #expect(try article.diagnostics(against: module).map(\.code) == [.unknownFact])
  }

  @Test(arguments: [
    "static let allCases: [Step] = [.close, .open]", "private static let end: [Step] = [.close]",
    "// lockstep:internal - only testers see it\n  static let lab: [Step] = [.close]",
  ]) func `may be no reader's`(_ member: String) throws {
    let module = SourceFile(
      path: "App.swift",
      text: """
        enum Step: CaseIterable {
          case open, close
          var label: String { switch self { case .open: "Open" case .close: "Close" } }
          static let phone: [Step] = [.open, .close]
          \(member)
        }
        """)
    let (facts, _) = readFacts(in: [SourceModule(name: "App", files: [module])], language: .english)
    let claims = try Article("<!-- lockstep:steps Step.phone -->\n1. Tap **Open**.\n2. Tap **Close**.\n").claims()
      .claims
    #expect(Check(claims, against: facts).diagnostics.isEmpty)
  }
}

@Suite struct `A partial that two articles include` {
  private static let module = Module().adding("Color", ["red": "Red", "green": "Green"])
  private static let partial = Article("<!-- lockstep:cases Color -->\n- Red\n", path: "_colors.md")
  private static let articles = ["one.md", "two.md"].map {
    (Article("---\ntitle: T\ncovers: [Color]\n---\n", path: $0), partials: [partial])
  }

  @Test func `is told of once, and counts as one binding`() throws {
    let bare = Self.articles.map { (Article("", path: $0.0.file.path), partials: $0.partials) }
    #expect(
      try Self.module.transcript(of: bare) == """
        error[LS200] Orders.swift:3:8-13: no article lists 'Color.green', labelled 'Green'
          note _colors.md:1:21-26: this list leaves it out
        error[LS201] _colors.md:1:21-26: 'Green', label of 'Color.green', is not listed here
          note Orders.swift:3:16-23: label defined here
          fix review: add 'Green' at the end of the list
        """)
    let claims = try bare.flatMap { try $0.0.claims(including: $0.partials).claims }
    #expect(claims.count == 2)
    #expect(Check(claims, against: Self.module.facts).bindings == 1)
  }

  @Test func `is the first article's, whichever was compared first`() throws {
    let comparer = Comparer(Self.module.facts)
    let claims = try Self.articles.map { try $0.0.claims(including: $0.partials).claims }
    let compared = claims.reversed().map { $0.map(comparer.compare) }
    let check = Check(compared.reversed().flatMap(\.self), by: comparer)
    #expect(check.coverage.enums.flatMap(\.lists).map(\.article) == ["one.md"])
  }

  @Test func `keeps, or breaks, the promise of each`() throws {
    let transcript = try Self.module.transcript(of: Self.articles)
    #expect(
      transcript.split(separator: "\n").filter { $0.contains("LS203") }.map { $0.prefix(26) }
        == [
          "error[LS203] one.md:3:10-15", "error[LS203] two.md:3:10-15",
        ].map { $0.prefix(26) })
  }

  @Test func `is judged in the language of each`() throws {
    let hindi = Language(rawValue: "hi")
    let module = Module().adding("Color", language: hindi, ["red": "लाल"])
    let partial = Article("<!-- lockstep:cases Color -->\n- लाल\n", path: "_colors.md")
    let claims = try [Article("", path: "one.md"), Article("", path: "hi/one.md", language: hindi)].flatMap {
      try $0.claims(including: [partial]).claims
    }
    let check = Check(claims, against: module.facts)
    #expect(check.diagnostics.map(\.code) == [.missingLabel, .unknownLabel])
    #expect(check.bindings == 1)
  }
}
