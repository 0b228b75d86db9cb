import Diagnostics
import Drift
import Facts
import SwiftFacts
import Testing

@Suite struct `An enum that nothing binds` {
  private static let module = """
    enum Bound { case a; var label: String { "A" } }
    enum Unbound: String {
      case computed, differing, unlabelled, wordless
      var label: String? {
        switch self {
        case .computed: make()
        #if os(iOS)
        case .differing: "Tap"
        #else
        case .differing: "Click"
        #endif
        case .unlabelled: nil
        case .wordless: ""
        }
      }
      static let all: [Unbound] = [.computed, .differing]
      static let all: [Unbound] = [.differing]
    }
    enum Unbound { case again }

    """

  /// What the check says of `module` and an article that binds `Bound` alone, or `Unbound` besides.
  private func transcript(of module: String, binding article: String = "") throws -> String {
    let module = SourceFile(path: "App.swift", text: module)
    let article = SourceFile(path: "help.md", text: "<!-- lockstep:cases Bound -->\n- A\n\n" + article)
    let (facts, faults) = readFacts(in: [SourceModule(name: "App", files: [module])], language: .english)
    let claims = try Article(article).claims().claims
    return Transcript(faults + Check(claims, against: facts).diagnostics, of: [module, article]).description
  }

  @Test func `yields nothing, whatever its labels are`() throws {
    #expect(try transcript(of: Self.module) == "")
  }

  @Test func `yields its syntax errors`() throws {
    #expect(
      try transcript(of: Self.module + "enum Unbound2 { cas a }\n")
        == "error[LS604] App.swift:20:17-22: unexpected code 'cas a' in enum")
  }

  @Test func `yields its faults as soon as an article binds it`() throws {
    let module = Self.module.replacing("enum Unbound { case again }\n", with: "")
    let found = try transcript(of: module, binding: "<!-- lockstep:cases Unbound -->\n- A\n")
    for code in ["LS601", "LS602", "LS603"] { #expect(found.contains("error[\(code)]")) }
    #expect(try transcript(of: module, binding: "<!-- lockstep:steps Unbound.all -->\n1. A\n").contains("error[LS605]"))
  }
}
