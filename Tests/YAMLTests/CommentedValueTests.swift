import Diagnostics
import Testing
import YAML

/// A value that begins with `#` and stands without quotes.
@Suite struct `A comment in place of a value` {
  @Test(arguments: [
    "light: {accent: #7a1fa2, on_accent: \"#fff\"}\ndark: {accent: \"#000\"}\n", "light: {accent: #7a1fa2}\n",
    "light: {accent: #7a1fa2}", "light: {\n  accent: #7a1fa2,\n  paper: \"#fff\"\n}\n",
    "light: {text: \"#000\", accent: #7a1fa2}\n\n\nradius: 3px\n", "light: {accent:\t#7a1fa2}\r\nradius: 3px\r\n",
    "theme: {light: {accent: #7a1fa2}}\n", "list: [{a: b}, {accent: #7a1fa2]}\n",
  ])
  func `hides what closes its braces, and is told in place of that`(text: String) {
    let source = SourceFile(path: "lockstep.yml", text: text)
    let faults = readYAML(in: source, codes: .configuration).diagnostics
    #expect(faults.map(\.message) == ["'#7a1fa2' without quotes begins a comment, which hides the rest of its line"])
    #expect(faults.map { source.text($0.range.bytes) } == ["#7a1fa2"])
    #expect(faults.flatMap(\.fixes).flatMap(\.edits).map(\.text) == ["\"#7a1fa2\""])
  }

  @Test(arguments: [
    "light: {accent: # ours\nradius: 3px\n", "light: {accent: red\nradius: 3px\n", "# a: #b\n{c: d\ne: f\n",
    "light: {accent:#fff\nradius: 3px\n",
  ])
  func `is not seen in other faults`(text: String) {
    let source = SourceFile(path: "lockstep.yml", text: text)
    let faults = readYAML(in: source, codes: .configuration).diagnostics
    #expect(faults.count == 1)
    #expect(faults.allSatisfy { !$0.message.contains("without quotes") }, "\(faults)")
  }

  @Test(arguments: ["a: #b", "a:  #b # c", "'a' : #b", "{a: #b\n}", "x: y\na: #b\nc: d"])
  func `of a key that is asked for is told at the comment`(text: String) {
    #expect(faults(text) == ["'#b' is a comment without quotes, so 'a' has no value"])
  }

  @Test(arguments: [
    "a: # b", "a: #", "a:", "a: '#b'", "a: c #b", "a: ~ #b", "b: c", "a:\n  #b", "a: |\n  #b", "a: #b\n  c",
  ])
  func `is not seen where there is a value, or a remark`(text: String) {
    #expect(faults(text) == [])
  }

  private func faults(_ text: String) -> [String] {
    let source = SourceFile(path: "lockstep.yml", text: text)
    guard var fields = readFields(in: source, codes: .configuration).fields else { return ["nothing was read"] }
    for key in ["a", "b", "c", "x"] { _ = fields.node(key) }
    fields.refuseComment(asValueOf: "a") { _ in true }
    return fields.finish().map(\.message)
  }
}
