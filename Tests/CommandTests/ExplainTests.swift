import TestSupport
import Testing

@Suite struct ExplainTests {
  @Test(arguments: ["LS301", "ls301", "Ls301"])
  func `a code is explained in capital letters or not`(code: String) throws {
    let run = try runCommand("explain", code, in: Folder())
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("# LS301: A label is misspelt\n\n"))
    #expect(run.output.contains("error[LS301]"))
    #expect(!run.output.contains("title: \"LS301"))
  }

  @Test(arguments: [
    ("LS3O1", "no code is called 'LS3O1'; did you mean 'LS301'?"),
    ("tea", "no code is called 'tea'; 'lockstep explain' alone lists all"),
    ("", "no code is called ''; 'lockstep explain' alone lists all"),
  ])
  func `a code that is none is 2, with the one that was meant`(code: String, message: String) throws {
    let run = try runCommand("explain", code, in: Folder())
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message))
  }

  @Test func `without a code all are listed, one a line`() throws {
    let run = try runCommand("explain", in: Folder())
    #expect(run.status == 0)
    #expect(run.output.contains("\nLS301  A label is misspelt\n"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.wholeMatch(of: /LS[0-9]{3}  [^ ].*/) != nil })
  }
}
