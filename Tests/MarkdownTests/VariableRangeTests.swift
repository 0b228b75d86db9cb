import Diagnostics
import Markdown
import Testing

/// Where the text of a variable was written.
@Suite struct VariableRangeTests {
  @Test func `what a variable says was written as its braces, and the text around it as itself`() throws {
    let source = SourceFile(path: "a.md", text: "Tap *{{but\\ton}}*, {{a_b}} and {{app}} now")
    let document = try Document(
      parsing: source, variables: Variables(["app": "Smart & Co", "a_b": "", "button": "x"]))
    let text = document.outline().blocks[1].text
    #expect(text.string == "Tap {{but\\ton}},  and Smart & Co now")
    func written(_ words: String) -> String? {
      text.string.firstRange(of: words).map {
        let start = text.string.utf8.distance(from: text.string.startIndex, to: $0.lowerBound)
        return source.text(text.bytes(of: start..<start + words.utf8.count))
      }
    }
    #expect(written("Smart") == "{{app}}")
    #expect(written("Smart & Co") == "{{app}}")
    #expect(written("and Smart & Co now") == "and {{app}} now")
    #expect(written("now") == "now")
    #expect(written("Tap ") == "Tap ")
  }
}
