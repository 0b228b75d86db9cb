import Diagnostics
import Testing
import YAML

/// libyaml takes 6 to 13 seconds for each of these where nothing stops it.
@Suite(.timeLimit(.minutes(1))) struct `Hostile YAML` {
  @Test(arguments: [
    "[", "{", "{a: ", "{a: {", "[{", "[\n", "- ", "? ", "[? ", "a: [", "\"]\" : [", "[\"]\", ", "[']',", "[ # ]\n",
  ])
  func `what lies more than 20 deep is refused before libyaml has read it all`(unit: String) {
    let text = String(repeating: unit, count: 65_536 / unit.utf8.count)
    let (node, diagnostics) = read(text)
    #expect(node == nil)
    #expect(diagnostics.count == 1)
  }

  @Test func `20 levels are read and 21 are not`() {
    #expect(read(String(repeating: "[", count: 20) + String(repeating: "]", count: 20)).diagnostics.isEmpty)
    let deeper = read(String(repeating: "[", count: 21) + String(repeating: "]", count: 21)).diagnostics
    #expect(deeper.map(\.message) == ["lists and keys lie more than 20 deep in each other here"])
    #expect(deeper.map(\.range.bytes) == [20..<21])
  }

  @Test func `2,000 nodes are read and 2,001 are not`() {
    #expect(read(String(repeating: "- a\n", count: 1_999)).diagnostics.isEmpty)
    let more = read(String(repeating: "- a\n", count: 2_000)).diagnostics
    #expect(more.map(\.message) == ["more than 2000 keys, values and items are too many"])
    #expect(more.map(\.range.bytes) == [7_998..<7_999])
  }

  @Test func `65,536 bytes are read and 65,537 are not`() {
    #expect(read(String(repeating: "a", count: 65_536)).diagnostics.isEmpty)
    let more = read(String(repeating: "a", count: 65_537)).diagnostics
    #expect(more.map(\.message) == ["65537 bytes of YAML are too many; at most 65536 are read"])
  }

  @Test func `aliases that multiply are not expanded`() {
    let levels = (1...12).map { "l\($0): [*l\($0 - 1), *l\($0 - 1)]\n" }.joined()
    let (node, diagnostics) = read("l0: &l0 lol\n" + levels)
    #expect(node != nil)
    #expect(diagnostics.count == 25)
  }

  @Test func `no cut of a text makes reading fail otherwise than by a fault`() {
    let bytes = Array("शीर्षक: \"a\\u0905\"\r\nlist: [a, {b: 'c'}]\n? x\n: |\n  y\n- &a !t *b\n".utf8)
    for end in bytes.indices {
      for start in 0...min(end, 12) {
        let file = SourceFile(path: "a.yml", bytes: bytes)
        for diagnostic in readYAML(in: file, bytes: start..<end, codes: .configuration).diagnostics {
          #expect(diagnostic.range.bytes.clamped(to: start..<bytes.count) == diagnostic.range.bytes)
        }
      }
    }
  }

  private func read(_ text: String) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    readYAML(in: SourceFile(path: "a.yml", text: text), codes: .configuration)
  }
}
