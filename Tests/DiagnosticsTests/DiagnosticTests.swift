import Diagnostics
import Testing

@Suite struct `Diagnostics` {
  @Test func `stand in reading order, each once`() {
    func diagnostic(_ code: Code, _ path: String, _ start: Int) -> Diagnostic {
      Diagnostic(code, "no", at: SourceRange(path: path, bytes: start..<start + 1))
    }
    let ordered = [
      diagnostic(.brokenLink, "a.md", 2), diagnostic(.brokenLink, "a.md", 10), diagnostic(.brokenAnchor, "a.md", 10),
      diagnostic(.brokenLink, "b.md", 0),
    ]
    #expect((ordered.reversed() + ordered).inReadingOrder() == ordered)
  }

  @Test func `stop the build where one is an error`() {
    let place = SourceRange(path: "x.md", bytes: 0..<1)
    let (error, warning) = (Diagnostic(.brokenLink, "no", at: place), Diagnostic(.labelCase, "no", at: place))
    #expect([warning, error].containsErrors)
    #expect(![warning].containsErrors)
  }

  @Test func `have codes that are all different and look alike`() {
    let codes = Code.allCases.map(\.rawValue)
    #expect(codes == codes.sorted())
    #expect(codes.allSatisfy { $0.wholeMatch(of: /LS[1-9][0-9]{2}/) != nil })
  }
}
