import Diagnostics
import Facts
import SwiftFacts
import Testing

@Suite struct `Labels` {
  @Test(arguments: [
    "var label: String { switch self { case .a: \"A\"; case .b: \"B\" } }",
    "var label: String { return switch self { case .a: \"A\"; case .b: \"B\" } }",
    "var label: String { switch self { case .a: return \"A\"; case .b: return \"B\" } }",
    "var label: String { get { switch self { case Self.a: \"A\"; case E.b: \"B\" } } }",
    "func label() -> String { switch self { case .a: \"A\"; default: \"B\" } }",
    "public var label: String? { switch self { case .a: #\"A\"#; case _: \"B\" } }",
  ])
  func `are read from 'switch self' in a property or a function`(member: String) {
    #expect(Reading("enum E { case a, b \n \(member) }").labels == ["'A'", "'B'"])
  }

  @Test func `are read from an extension in another file`() {
    let reading = Reading(files: [
      SourceFile(
        path: "App/A.swift", text: "extension Order.E { var label: String { switch self { case .a: \"A\" } } }"),
      SourceFile(path: "App/B.swift", text: "enum Order { enum E { case a } }"),
    ])
    #expect(reading.labels == ["'A'"])
    #expect(reading.labelRanges == [SourceRange(path: "App/A.swift", bytes: 63..<66)])
  }

  @Test(arguments: [
    (#""Confirm""#, "'Confirm'"),
    (#""पता \"सही\" नहीं""#, #"'पता "सही" नहीं'"#),
    ("nil", "none"),
    (#""Step \(1)""#, #"unreadable: "Step \(1)""#),
    (#""Con" + "firm""#, "'Confirm'"),
    (#""Con" + suffix"#, #"unreadable: "Con" + suffix"#),
    (#""Con" - "firm""#, #"unreadable: "Con" - "firm""#),
    ("rawValue.capitalized", "unreadable: rawValue.capitalized"),
    ("L10n.confirm", "unreadable: L10n.confirm"),
  ])
  func `are literals, alone or joined; what is computed is unreadable`(value: String, label: String) {
    let reading = Reading("enum E { case a \n var label: Any? { switch self { case .a: \(value) } } }")
    #expect(reading.labels == [label])
    #expect(reading.diagnostics == [])
  }

  @Test func `of several patterns are one`() {
    let reading = Reading(
      """
      enum E {
        case a, b, c(Int), d(Int)
        var label: String {
          switch self {
          case .a, .b: "AB"
          case .c(let number), let .d(number): "CD"
          }
        }
      }
      """)
    #expect(reading.labels == ["'AB'", "'AB'", "'CD'", "'CD'"])
  }

  @Test func `of 'default' are those of all cases that are not named`() {
    let literal = "enum E { case a, b, c \n var label: String { switch self { case .b: \"B\"; default: \"Other\" } } }"
    #expect(Reading(literal).labels == ["'Other'", "'B'", "'Other'"])
    let computed = "enum E { case a, b \n var label: String { switch self { case .b: \"B\"; default: rawValue } } }"
    #expect(Reading(computed).labels == ["unreadable: rawValue", "'B'"])
  }

  @Test func `that depend on a condition are unreadable`() {
    let reading = Reading(
      """
      enum E {
        case a, b, c, d
        var label: String {
          switch self {
          case .a where isBusy: "Busy"
          case .a: "A"
          case .b: if isBusy { "Busy" } else { "B" }
          case .c: log(); return "C"
          case .d: "D"
          }
        }
      }
      """)
    #expect(
      reading.labels == [
        "unreadable: .a where isBusy", "unreadable: if isBusy { \"Busy\" } else { \"B\" }",
        "unreadable: log(); return \"C\"", "'D'",
      ])
  }

  @Test func `of a body that is no 'switch self' are its value`() {
    #expect(Reading("enum E { case a, b \n var label: String { \"All\" } }").labels == ["'All'", "'All'"])
    #expect(Reading("enum E { case a \n var label: String { rawValue } }").labels == ["unreadable: rawValue"])
    let other = "enum E { case a \n var label: String { switch rawValue { case \"a\": \"A\" } } }"
    #expect(Reading(other).labels == ["unreadable: switch rawValue { case \"a\": \"A\" }"])
  }

  @Test func `come from the first of the names that the enum has`() {
    let source = """
      enum E: CustomStringConvertible {
        case a
        var description: String { "D" }
        var title: String { "T" }
      }
      """
    #expect(Reading(source).labels == ["'T'"])
    #expect(Reading(source, labelNames: ["description", "title"]).labels == ["'D'"])
    #expect(Reading(source, labelNames: ["caption"]).labels == ["no label"])
  }

  @Test func `are those of a protocol's extension where the enum has none of its own`() {
    let protocols = """
      protocol Labelled { var label: String { get } }
      extension Labelled where Self: RawRepresentable<String> { var label: String { rawValue } }
      """
    #expect(Reading(protocols + "\nenum E: String, Labelled { case a = \"A\" }").labels == ["'A'"])
    #expect(Reading(protocols + "\nenum E: String { case a } \n extension E: App.Labelled {}").labels == ["'a'"])
    #expect(Reading(protocols + "\nenum E: Labelled { case a; var label: String { \"A\" } }").labels == ["'A'"])
    #expect(Reading(protocols + "\nenum E: Labelled { case a }").labels == ["unreadable: rawValue"])
    #expect(Reading(protocols + "\nenum E: String { case a }").labels == ["no label"])
    let ofRawType = "extension String { var label: String { \"S\" } } \n enum E: String { case a }"
    #expect(Reading(ofRawType).labels == ["no label"])
  }

  @Test func `are drawn by a view only where no property says them`() {
    let view = "var label: some View { Label(\"Home\", systemImage: \"house\") }"
    #expect(Reading("enum E { case a \n \(view) \n var title: String { \"Home\" } }").labels == ["'Home'"])
    #expect(Reading("enum E { case a \n var label: some View { Text(\"Home\") } }").labels == ["'Home'"])
  }

  @Test func `are not static, and no functions with parameters`() {
    let source = "enum E { case a \n static var label: String { \"S\" } \n func title(_ n: Int) -> String { \"T\" } }"
    #expect(Reading(source).labels == ["no label"])
  }

  @Test func `have the bytes of the literal with its quotes`() {
    let source = "enum E { case a \n /* पता सेवा योग्य नहीं है */ var label: String { switch self { case .a: \"पता\" } } }"
    let reading = Reading(source)
    let range = reading.labelRanges.first
    #expect(range.map(reading.text(at:)) == "\"पता\"")
    let prefix = source.utf8.count - "\"पता\" } } }".utf8.count
    #expect(range?.bytes == prefix..<prefix + 11)
  }
}
