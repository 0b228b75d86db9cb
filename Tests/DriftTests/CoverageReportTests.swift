import Diagnostics
import Drift
import Testing

@Suite struct `Coverage as text` {
  private static let module = Module().adding(
    "Color", internal: ["ultraviolet": "nobody sees it"],
    ["red": "Dark red", "green": "Green", "blue": "Sky blue", "ultraviolet": "Black", "grey": .unlabelled])

  private func report(_ articles: Article..., module: Module = Self.module, width: Int = 120) throws -> String {
    let check = Check(try articles.flatMap { try $0.claims().claims }, against: module.facts)
    let files = [module.file] + articles.map(\.file)
    return CoverageReport(width: width).text(of: check.coverage) { path in files.first { $0.path == path } }
  }

  @Test func `shows what each list says of each case`() throws {
    let text = try report(
      Article("<!-- lockstep:cases Color -->\n- Dark red\n- green\n- Sky bleu\n", path: "help/a.md"),
      Article("<!-- lockstep:cases Color only=red,green -->\n- ~~Dark red~~\n", path: "help/b.md"),
      Article("Hi.\n\n<!-- lockstep:cases Color partial=\"the rest is rare\" -->\n- Dark red\n", path: "help/hi/c.md"))
    let expected = """
      Color: 3 of 4 cases covered (Orders.swift:1)
               a.md:1     b.md:1      hi/c.md:3
        red    exact      struck out  exact
        green  case only  MISSING     partial³
        blue   near¹      left out²   partial³
        grey   no label   left out²   no label
        ¹ help/a.md:1: 'bleu' stands for 'blue'
        ² help/b.md:1: 'only' leaves it out
        ³ help/hi/c.md:3: the rest is rare
        no reader sees 'ultraviolet': nobody sees it

      """
    #expect(text == expected, "\(text)")
  }

  @Test func `counts the best of what a list says twice`() throws {
    for list in ["- Dark red\n- ~~Dark red~~\n", "- ~~Dark red~~\n- Dark red\n"] {
      let text = try report(Article("<!-- lockstep:cases Color only=red -->\n\(list)", path: "a.md"))
      #expect(text.contains("  red    exact\n"), "\(text)")
    }
  }

  @Test func `puts columns that have no room below the others`() throws {
    let articles = ["first", "second"].map {
      Article("<!-- lockstep:cases Color -->\n- Dark red\n- Green\n- Sky blue\n", path: "\($0)-long-name.md")
    }
    let lines = try report(articles[0], articles[1], width: 40).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 46 })
    #expect(lines.filter { $0.hasPrefix("  red ") }.count == 2)
  }

  @Test func `tells which articles bind a flow, and which enums none does`() throws {
    let module = Module().adding("Step", ["open": "Open"]).adding(flow: "Flow.phone", of: "Step", ["open"])
      .adding(flow: "Flow.desk", of: "Step", ["open"]).adding("Paper", ["a": "A4"])
    #expect(
      try report(Article("<!-- lockstep:steps Flow.phone -->\n1. **Open** it.\n"), module: module) == """
        Flows
          Flow.phone  help.md:1
          Flow.desk   NO ARTICLE

        1 enum that no article binds
          Orders.Paper

        """)
  }

  @Test func `lines up Devanagari by what a terminal shows`() throws {
    let hindi = Language(rawValue: "hi")
    let module = Module().adding("Color", language: hindi, ["red": "लाल", "blue": "नीला"])
    let article = Article(
      "<!-- lockstep:cases Color partial=\"बाकी\" -->\n- लाल\n", path: "मदद.md", language: hindi)
    #expect(
      try report(article, module: module) == """
        Color: 1 of 2 cases covered (Orders.swift:1)
                मदद.md:1
          red   exact
          blue  partial¹
          ¹ मदद.md:1: बाकी

        """)
  }
}

@Suite struct `Coverage as JSON` {
  @Test func `is one object, with a state for each list`() throws {
    let module = Module().adding("Color", ["red": "Red", "green": "Green"])
    let article = Article("## Colours\n\n<!-- lockstep:cases Color -->\n- Red\n")
    let check = Check(try article.claims().claims, against: module.facts)
    let files = [module.file, article.file]
    let json = CoverageJSON().text(of: check.coverage) { path in files.first { $0.path == path } }
    #expect(
      json == """
        {"version":1,"enums":[{"enum":"Color","module":"Orders",\
        "lists":[{"verb":"cases","article":"help.md","language":"en","heading":"Colours","path":"help.md","line":3}],\
        "cases":[{"case":"red","symbol":"Color.red","label":"Red","states":[{"state":"exact"}]},\
        {"case":"green","symbol":"Color.green","label":"Green","states":[{"state":"missing"}]}],\
        "uncovered":["green"],"internal":[],"path":"Orders.swift","line":1}],"flows":[],"unbound":[]}

        """)
  }
}
