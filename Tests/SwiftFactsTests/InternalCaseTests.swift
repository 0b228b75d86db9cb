import Diagnostics
import Facts
import Testing

@Suite struct `Internal cases` {
  @Test func `carry the reason of the comment above them`() {
    let reading = Reading(
      """
      enum E {
        // lockstep:internal - only support staff choose it
        case fraud, test
        /// A doc comment.
        // lockstep:internal - gone in 2027
        /// It goes on.
        case old
        case shown
      }
      """)
    let staff = "only support staff choose it"
    #expect(reading.cases.map(\.internalReason) == [staff, staff, "gone in 2027", nil])
    #expect(reading.cases.map(\.isPublic) == [false, false, false, true])
    #expect(reading.cases.map(\.documentation) == ["", "", "A doc comment.\nIt goes on.", ""])
    #expect(reading.diagnostics == [])
  }

  @Test(arguments: [
    "// lockstep:internal", "// lockstep:internal -", "// lockstep:internal because", "//lockstep:internal -x",
  ])
  func `need a reason`(comment: String) {
    let reading = Reading("enum E {\n  \(comment)\n  case a\n}")
    #expect(
      reading.reports == ["LS907 [\(comment)] 'lockstep:internal' does not say why: '// lockstep:internal - reason'"])
    #expect(reading.cases.map(\.isPublic) == [false])
  }

  @Test func `get a reason to fill in`() {
    let reading = Reading("enum E {\n  // lockstep:internal\n  case a\n}")
    #expect(reading.diagnostics.flatMap(\.fixes).map(\.grade) == [.placeholder])
    let edits = reading.diagnostics.flatMap(\.fixes).flatMap(\.edits)
    #expect(edits.map(\.range.bytes) == [31..<31])
    #expect(edits.map(\.text) == [" - why no reader sees it"])
  }

  @Test(arguments: ["/// lockstep:internal - reason", "/* lockstep:internal - reason */"])
  func `are marked by a line comment only`(comment: String) {
    let reading = Reading("enum E {\n  \(comment)\n  case a\n}")
    #expect(reading.reports == ["LS907 [\(comment)] a directive is a line comment: '// lockstep:internal - reason'"])
  }

  @Test func `are not marked by a misspelt directive`() {
    let reading = Reading("enum E {\n  // lockstep:internl - reason\n  case a\n}")
    #expect(
      reading.reports == [
        "LS903 [// lockstep:internl - reason] 'internl' is no directive of Swift files; did you mean 'internal'?"
      ])
  }

  @Test(arguments: [
    "enum E {\n  case a COMMENT\n  case b\n}",
    "enum E: String {\n  case a = \"a\" COMMENT\n  case b\n}",
    "COMMENT\nenum E { case a }",
    "enum E {\n  case a\n  COMMENT\n}",
    "enum E { COMMENT\n  case a\n}",
  ])
  func `are right below the comment, which is alone on its line`(source: String) {
    let comment = "// lockstep:internal - reason"
    let reading = Reading(source.replacing("COMMENT", with: comment))
    let message = "'lockstep:internal' stands above no case and no flow: it takes a line of its own right above one"
    #expect(reading.reports == ["LS902 [\(comment)] \(message)"])
    #expect(reading.cases.allSatisfy { $0.isPublic })
  }
}
