import Diagnostics
import Testing
import YAML

@Suite struct `Reading YAML` {
  @Test(arguments: ["1.10", "no", "012", "2024-01-02", "0x1F", "रद्द करें", "a:b", "it's"])
  func `a plain scalar is the text that is written`(text: String) throws {
    let node = try #require(read("key: \(text)\n").node)
    let scalar = YAMLScalar(text, isPlain: true, bytes: 5..<5 + text.utf8.count)
    #expect(entries(of: node).map(\.value) == [.scalar(scalar)])
  }

  @Test(arguments: ["", "\n\n", "# a remark\n", "\u{FEFF}"])
  func `an empty text has no value and no fault`(text: String) {
    let (node, diagnostics) = read(text)
    #expect(node == nil)
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    "title: Cancel\nnext: x\n",
    "title: Cancel\r\nnext: x\r\n",
    "\u{FEFF}title: Cancel\nnext: x\n",
    "# शीर्षक\ntitle: Cancel\nnext: x\n",
    "# é\r\n\r\ntitle: Cancel # रद्द\r\nnext: x\r\n",
    "title: 'Cancel'\nnext: \"x\"\n",
    "रद्द: करें\ntitle: Cancel\nnext: x",
    "{title: Cancel, next: x}",
    "---\ntitle: Cancel\nnext: x\n...\n",
  ])
  func `ranges are the bytes of keys and values`(text: String) throws {
    let file = SourceFile(path: "a.md", text: text)
    let node = try #require(readYAML(in: file, codes: .frontMatter).node)
    let written = entries(of: node).flatMap { [file.text($0.key.bytes), file.text($0.value.bytes)] }
    #expect(written.suffix(4).map { $0.filter(\.isLetter) } == ["title", "Cancel", "next", "x"])
    #expect(written.allSatisfy { !$0.contains(" ") && !$0.contains("\n") })
  }

  @Test func `ranges count from the start of the file, not of the YAML`() throws {
    let file = SourceFile(path: "a.md", text: "---\nशीर्षक: रद्द\n---\nText: of the article\n")
    let node = try #require(readYAML(in: file, bytes: 4..<37, codes: .frontMatter).node)
    #expect(file.text(node.bytes) == "शीर्षक: रद्द")
  }

  @Test func `a list or a mapping ends with its last item, though a remark follows`() throws {
    let file = SourceFile(
      path: "a.yml",
      text: "list:\n  - a\n  - b # two\n\n# remark\nmap:\n  key: |\n    text\n\n\nend: [x, {y: z} ]\n")
    let node = try #require(readYAML(in: file, codes: .configuration).node)
    let written = entries(of: node).map { file.text($0.value.bytes) }
    #expect(written == ["- a\n  - b", "key: |\n    text", "[x, {y: z} ]"])
  }

  @Test func `a list need not be indented below its key`() throws {
    let node = try #require(read("list:\n- a\n-\n").node)
    guard case .sequence(let items, _)? = entries(of: node).first?.value else {
      Issue.record("no list")
      return
    }
    #expect(items.count == 2)
    #expect(items.last?.bytes.isEmpty == true)
  }

  private func read(_ text: String) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    readYAML(in: SourceFile(path: "a.yml", text: text), codes: .configuration)
  }

  private func entries(of node: YAMLNode) -> [YAMLEntry] {
    if case .mapping(let entries, _) = node { entries } else { [] }
  }
}
