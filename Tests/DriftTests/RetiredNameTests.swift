import Diagnostics
import Drift
import SwiftFacts
import Testing

/// Names that `@available(*, deprecated, renamed:)` says are old.
@Suite struct `An old name` {
  private func transcript(_ article: String) throws -> String {
    let module = SourceFile(
      path: "Orders.swift",
      text: """
        enum Reason {
          case soldOut, other
          @available(*, deprecated, renamed: "soldOut") static let outOfStock = Reason.soldOut
          var label: String { switch self { case .soldOut: "Sold out" case .other: "Other" } }
        }
        @available(*, deprecated, renamed: "Reason") typealias RejectionReason = Reason
        """)
    let file = SourceFile(path: "help.md", text: article)
    let (facts, _) = readFacts(in: [SourceModule(name: "Orders", files: [module])], language: .english)
    return Transcript(Check(try Article(file).claims().claims, against: facts).diagnostics, of: [module, file])
      .description
  }

  @Test func `of a case is told with the new one`() throws {
    #expect(
      try transcript("<!-- lockstep:cases Reason except=outOfStock -->\n- Sold out\n- Other\n") == """
        error[LS102] help.md:1:35-45: 'outOfStock' is now 'soldOut'
          note Orders.swift:2:8-15: 'soldOut' is declared here
          fix safe: replace 'outOfStock' with 'soldOut'
        """)
  }

  @Test func `of an enum is told with the new one`() throws {
    #expect(
      try transcript("<!-- lockstep:cases RejectionReason -->\n- Sold out\n- Other\n") == """
        error[LS102] help.md:1:21-36: 'RejectionReason' is now 'Reason'
          note Orders.swift:1:6-12: 'Reason' is declared here
          fix safe: replace 'RejectionReason' with 'Reason'
        """)
  }
}
