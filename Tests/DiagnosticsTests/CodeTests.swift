import Diagnostics
import Testing

@Suite struct `A code` {
  @Test(arguments: Code.allCases) func `begins as its group does`(code: Code) {
    #expect(code.group.rawValue.prefix(3) == code.rawValue.prefix(3))
  }

  @Test func `is negotiable unless a run that finds it is not to be trusted`() {
    let fixed = Code.allCases.filter { !$0.isNegotiable && $0.group != .templates }.map(\.rawValue)
    #expect(
      fixed == [
        "LS604", "LS606", "LS704", "LS711", "LS712", "LS901", "LS902", "LS903", "LS907", "LS908", "LS909", "LS910",
        "LS911", "LS912",
        "LS914",
      ])
  }
}
