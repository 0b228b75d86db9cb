import Content
import Diagnostics
import Markdown
import Testing
import YAML

@Suite struct `Variables and the team's own keys in lockstep.yml` {
  @Test func `variables are texts by their names`() {
    let (settings, faults) = read("variables:\n  phone: 555 0100\n  form_2: https://example.com\n")
    #expect(settings.variables.names == ["form_2", "phone"])
    #expect(settings.variables["phone"] == "555 0100")
    #expect(faults == [])
  }

  @Test func `keys of the team's own have kinds`() {
    let (settings, faults) = read("extra: {badge: text, film: url, is_new: flag}")
    #expect(settings.extra == [ExtraKey("badge", .text), ExtraKey("film", .url), ExtraKey("is_new", .flag)])
    #expect(faults == [])
  }

  @Test(arguments: [
    ("variables: {Phone: a}", "'Phone' is no name: names are of small letters, digits and '_' between them"),
    ("variables: {phone_: a}", "'phone_' is no name: names are of small letters, digits and '_' between them"),
    ("variables: {2: a}", "'2' is no name: names are of small letters, digits and '_' between them"),
    ("variables: {a: '{{b}}'}", "'variables.a' must be a text without '{{'"),
    ("variables: {a: [b]}", "'variables.a' must be a text without '{{'"),
    ("variables: {a: }", "'variables.a' must be a text without '{{'"),
    ("variables: x", "'variables' must hold keys and values, as in 'key: value', not 'x'"),
    ("extra: {badge: }", "'extra.badge' says no kind: 'text', 'flag' and 'url' are"),
    ("extra: {badge: txt}", "'extra.badge' must be 'text' or 'flag' or 'url', not 'txt'"),
  ])
  func `what is none is told`(yaml: String, fault: String) {
    #expect(read(yaml).faults == [fault])
  }

  @Test func `front matter says no variables`() {
    let source = SourceFile(path: "a.md", text: "---\ntitle: Ask {{app}}\n---\n")
    let (_, diagnostics) = Article.read(source, path: "a.md", language: .english)
    #expect(diagnostics.map(\.code) == [.unknownVariable])
    #expect(diagnostics.map { source.text($0.range.bytes) } == ["Ask {{app}}"])
  }

  private func read(_ yaml: String) -> (settings: ContentSettings, faults: [String]) {
    let source = SourceFile(path: "lockstep.yml", text: yaml)
    let (read, faults) = readFields(in: source, codes: .configuration)
    var fields = read ?? Fields([], in: source, codes: .configuration)
    let settings = ContentSettings(from: &fields)
    return (settings, (faults + fields.finish()).map(\.message))
  }
}
