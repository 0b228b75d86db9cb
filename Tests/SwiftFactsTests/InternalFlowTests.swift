import Facts
import Testing

@Suite struct `Internal flows` {
  @Test func `carry the reason of the comment above them`() {
    let reading = Reading(
      """
      enum Step { case a }
      enum Flow {
        // lockstep:internal - staff only
        static let staff: [Step] = [.a]
        /// For people.
        static let people: [Step] = [.a]
        // lockstep:internal - on trial
        @MainActor static var trial: [Step] { [.a] }
      }
      """)
    #expect(reading.facts.flows.map(\.internalReason) == ["staff only", nil, "on trial"])
    #expect(reading.reports == [])
  }

  @Test(arguments: [
    (
      "// lockstep:internal",
      "LS907 [// lockstep:internal] 'lockstep:internal' does not say why: '// lockstep:internal - reason'"
    ),
    (
      "// lockstep:intern - x",
      "LS903 [// lockstep:intern - x] 'intern' is no directive of Swift files; did you mean 'internal'?"
    ),
  ])
  func `need a reason, and the directive's right name`(comment: String, report: String) {
    let reading = Reading("enum Step { case a }\nenum Flow {\n  \(comment)\n  static let all: [Step] = [.a]\n}")
    #expect(reading.reports == [report])
  }

  @Test func `are flows, and no other members`() {
    let comment = "// lockstep:internal - reason"
    let reading = Reading("enum Step { case a }\nenum Flow {\n  \(comment)\n  static let count = 1\n}")
    let message = "'lockstep:internal' stands above no case and no flow: it takes a line of its own right above one"
    #expect(reading.reports == ["LS902 [\(comment)] \(message)"])
  }
}
