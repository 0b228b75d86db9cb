import Diagnostics
import Testing

@Suite struct `A variant of a procedure` {
  private static let steps = ["open", "close"]
  private static let module = Module().adding("Step", ["open": "Open", "close": "Close", "log": "Log"])
    .adding(flow: "Flow.mobile", of: "Step", steps).adding(flow: "Flow.mobileWeb", of: "Step", steps)
    .adding(flow: "Flow.desktop", of: "Step", steps).adding(flow: "Other.tablet", of: "Step", steps)

  private func found(_ above: String, _ flow: String = "Flow.mobile", frontMatter: String = "") throws -> [Diagnostic] {
    let list = "<!-- lockstep:steps \(flow) -->\n1. **Open** it.\n2. **Close** it.\n"
    return try Article(frontMatter + above + "\n\n" + list).diagnostics(against: Self.module)
      .filter { $0.code != .uncoveredFlow }
  }

  @Test(arguments: [
    "## On desktop", "# Desktop app", "## DESKTOP", "## On `desktop`", "Desktop\n-------", "## On desktop\n\n### Steps",
    "## On mobile\n\n## On desktop", "# On mobile\n\n## On desktop", "## On mobile web",
    "<!-- lockstep:variants -->\n\n## Mobile\n\nTap.\n\n## Desktop", "> ## On mobile\n\n## Desktop",
  ]) func `that a heading names contradicts another's flow`(_ above: String) throws {
    let end = above.contains("variants") ? "\n\n<!-- lockstep:end -->\n" : ""
    let list = "<!-- lockstep:steps Flow.mobile -->\n1. **Open** it.\n2. **Close** it.\n"
    let found = try Article("\(above)\n\n\(list)\(end)").diagnostics(against: Self.module)
    #expect(found.map(\.code).filter { $0 != .uncoveredFlow } == [.contradictingVariant])
  }

  @Test(arguments: [
    "", "## On mobile", "## Steps", "## On mobile and desktop", "# On desktop\n\n## On mobile",
    "## On desktop\n\n## Steps",
    "> ## On desktop", "- ## On desktop\n\n  Text.", "## On a tablet", "## Desktops", "On desktop:", "## Mobile phones",
    "## Clean your desktop screen", "## Not on desktop", "## Unlike on desktop",
    "<!-- lockstep:variants -->\n\n## On desktop\n\nText.\n\n<!-- lockstep:end -->",
  ]) func `agrees with its heading, or is named by none`(_ above: String) throws {
    #expect(try found(above).isEmpty)
  }

  @Test func `that is the longer of two names is the one that is meant`() throws {
    #expect(try found("## On mobile web", "Flow.mobileWeb").isEmpty)
    #expect(try found("## On mobile", "Flow.mobileWeb").map(\.code) == [.contradictingVariant])
  }

  @Test func `is told at the directive, with what names it`() throws {
    let article = Article(
      "## On desktop\n\n<!-- lockstep:steps Orders.Flow.mobile -->\n1. **Open** it.\n2. **Close** it.\n")
    let module = Module().adding("Step", ["open": "Open", "close": "Close"])
      .adding(flow: "Flow.mobile", of: "Step", Self.steps)
      .adding(flow: "Flow.desktop", of: "Step", Self.steps)
    #expect(
      try article.transcript(against: module) == """
        error[LS405] help.md:3:21-39: 'Flow.mobile' contradicts the heading 'On desktop'; did you mean 'Orders.Flow.desktop'?
          note help.md:1:4-14: this names 'Flow.desktop'
          note Orders.swift:7:5-17: 'Flow.desktop' is declared here
          fix review: replace 'Orders.Flow.mobile' with 'Orders.Flow.desktop'
        """)
  }

  @Test func `that front matter names counts where no heading does`() throws {
    let desktop = "---\ntitle: Steps\nplatform: desktop\n---\n"
    let found = try found("# Steps", frontMatter: desktop)
    #expect(
      found.map(\.message) == [
        "'Flow.mobile' contradicts the article's platform 'desktop'; did you mean 'Flow.desktop'?"
      ]
    )
    #expect(found.first?.notes.first?.range.bytes == 27..<34)
    #expect(try self.found("# On mobile", frontMatter: desktop).isEmpty)
    #expect(try self.found("# Steps", frontMatter: "---\ntitle: Steps\nplatform: mobile\n---\n").isEmpty)
  }

  @Test func `in a partial is that of the article which includes it`() throws {
    let partial = Article(
      "<!-- lockstep:steps Flow.mobile -->\n1. **Open** it.\n2. **Close** it.\n", path: "_steps.md")
    let articles = ["mobile", "desktop"].map { platform in
      (Article("---\ntitle: T\nplatform: \(platform)\n---\n", path: "\(platform).md"), partials: [partial])
    }
    let transcript = try Self.module.transcript(of: articles)
    #expect(
      transcript.contains("error[LS405] _steps.md:1:21-32: 'Flow.mobile' contradicts the article's platform 'desktop'"))
    #expect(!transcript.contains("platform 'mobile'"))
  }
}
