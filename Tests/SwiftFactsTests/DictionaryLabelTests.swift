import Diagnostics
import Facts
import Testing

@Suite struct `Labels in a dictionary` {
  @Test(arguments: [
    "var label: String { [.a: \"A\", .b: \"B\"][self]! }",
    "var label: String? { return [E.a: \"A\", Self.b: \"B\"][self] }",
    "var label: String { [.a: \"A\"][self] ?? \"B\" }",
    "var label: String { [.a: \"A\"][self, default: \"B\"] }",
    "var label: String { Self.labels[self]! } \n static let labels: [E: String] = [.a: \"A\", .b: \"B\"]",
    "var label: String { labels[self, default: \"B\"] } \n private static let labels = [E.a: \"A\"]",
    "func label() -> String { E.labels[self]! } \n static var labels: [E: String] { [.a: \"A\", .b: \"B\"] }",
  ])
  func `are looked up with 'self', in a literal or in one that a static member holds`(member: String) {
    #expect(Reading("enum E { case a, b \n \(member) }").labels == ["'A'", "'B'"])
  }

  @Test func `are found in another file, on the type or outside all types`() {
    let reading = Reading(files: [
      SourceFile(path: "App/A.swift", text: "enum E { case a, b }"),
      SourceFile(
        path: "App/B.swift",
        text: """
          private let titles: [E: LocalizedStringResource] = [.a: "A", .b: .init("B")]
          extension E { var title: LocalizedStringResource { titles[self]! } }
          """),
    ])
    #expect(reading.labels == ["'A'", "'B'"])
  }

  @Test func `are none for a case that the dictionary leaves out`() {
    #expect(Reading("enum E { case a, b \n var label: String? { [.b: \"B\"][self] } }").labels == ["none", "'B'"])
    #expect(Reading("enum E { case a \n var label: String? { [:][self] } }").labels == ["none"])
  }

  @Test func `are unreadable where only the running app has the dictionary`() {
    let source = "enum E { case a \n var label: String { VALUE } \n static let made: [E: String] = make() }"
    for value in [
      "made[self]!", "Self.made[self]!", "labels[self]!", "[.a: \"A\"][other]!", "[.a: \"A\"][self]!.trimmed",
    ] {
      #expect(Reading(source.replacing("VALUE", with: value)).labels == ["unreadable: \(value)"])
    }
    let computed = "enum E { case a, b \n var label: String { [.a: \"A\"][self] ?? rawValue } }"
    #expect(Reading(computed).labels == ["'A'", "unreadable: rawValue"])
    let key = "enum E { case a, b \n var label: String { [.a: \"A\", first: \"B\"][self]! } }"
    #expect(Reading(key).labels == ["'A'", "unreadable: first"])
  }

  @Test func `may be constants of their own where the dictionary is written out, and no further away`() {
    let here = "enum E { case a \n var label: String { [.a: Self.text][self]! } \n static let text = \"A\" }"
    #expect(Reading(here).labels == ["'A'"])
    let there = """
      enum E { case a \n var label: String { Self.all[self]! } \n static let all = [E.a: text] \n static let text = "A" }
      """
    #expect(Reading(there).labels == ["unreadable: text"])
  }
}
