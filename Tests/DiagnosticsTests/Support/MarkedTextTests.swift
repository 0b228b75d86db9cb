import TestSupport
import Testing

@Suite struct `Marked text` {
  @Test func `gives the text without marks and the bytes between them`() {
    let text: MarkedText = "पता ‹नही› है"
    #expect(text.text == "पता नही है")
    #expect(text.range == 10..<19)
  }

  @Test func `numbers ranges by where they open, nested and empty ones too`() {
    let text: MarkedText = "‹a‹b›c›‹›"
    #expect(text.text == "abc")
    #expect(text.ranges == [0..<3, 1..<2, 3..<3])
  }
}
