import Diagnostics
import Drift
import Facts
import SwiftFacts
import Testing

@Suite struct `A label that differs between the branches of '#if'` {
  private static let module = """
    enum Step {
      case open
      case go
      // lockstep:internal - for testers
      case debug
      var label: String? {
        switch self {
        case .open: "Open"
        #if os(iOS)
        case .go: "Tap"
        case .debug: "Debug"
        #else
        case .go: nil
        case .debug: "Trace"
        #endif
        }
      }
    }
    enum Flow { static let main: [Step] = [.open, .go], short: [Step] = [.open] }
    """

  private func transcript(of text: String) throws -> String {
    let module = SourceFile(path: "App.swift", text: Self.module)
    let article = SourceFile(path: "help.md", text: text)
    let (facts, _) = readFacts(in: [SourceModule(name: "App", files: [module])], language: .english)
    let claims = try Article(article).claims().claims
    return Transcript(Check(claims, against: facts).diagnostics, of: [module, article]).description
  }

  @Test func `is told at its case, with every branch and every binding, and nothing else is told of it`() throws {
    let list = "<!-- lockstep:cases Step -->\n- Open\n- Tap\n"
    #expect(
      try transcript(of: list + "\n" + list) == """
        error[LS602] App.swift:3:8-10: the label of 'Step.go' differs between the branches of '#if'; give it one label
          note App.swift:10:15-20: 'Tap' under '#if os(iOS)'
          note App.swift:13:15-18: no label under '#else'
          note help.md:1:21-25: bound here by 'lockstep:cases Step'
          note help.md:5:21-25: bound here by 'lockstep:cases Step'
        """)
  }

  @Test func `is told where a flow has the case, and not where it has not`() throws {
    let main = "<!-- lockstep:steps Flow.main -->\n1. Tap **Open**.\n2. **Tap** the order.\n"
    #expect(try transcript(of: main).hasPrefix("error[LS602] App.swift:3:8-10: "))
    let short = "<!-- lockstep:steps Flow.short -->\n1. Tap **Open**.\n"
    #expect(try transcript(of: main + "\n" + short).split(separator: "\n").count == 4)
    #expect(try !transcript(of: short).contains("LS602"))
  }
}
