import Diagnostics
import Facts
import Testing

@Suite struct `Labels in constants` {
  @Test(arguments: [
    ("Strings.reject", "enum Strings { static let reject = \"Reject\" }"),
    ("App.Strings.reject", "enum Strings { static let reject: String = \"Reject\" }"),
    ("Strings.reject", "struct Strings { static var reject: String { \"Reject\" } }"),
    ("Strings.reject", "enum Strings {} \n extension Strings { static let reject = String(localized: \"Reject\") }"),
    ("L10n.Orders.reject", "enum L10n { enum Orders { static let reject = \"Reject\" } }"),
    ("Self.reject", "extension E { private static let reject = \"Reject\" }"),
    ("E.reject", "extension E { static var reject: String { return \"Reject\" } }"),
    ("reject", "private let reject = \"Reject\""),
    ("Text(Strings.reject)", "enum Strings { static let reject = \"Reject\" }"),
    ("NSLocalizedString(Keys.reject, value: \"Reject\", comment: \"\")", ""),
    (".reject", "extension Text { static let reject = Text(\"Reject\") }"),
    ("`default`", "let `default` = \"Reject\""),
  ])
  func `are read one hop away`(value: String, declaration: String) {
    let reading = Reading(
      "enum E { case a \n var label: Text? { switch self { case .a: \(value) } } } \n \(declaration)")
    #expect(reading.labels == ["'Reject'"])
  }

  @Test(arguments: [
    "", "enum Strings { static let reject = other; static let other = \"Reject\" }",
    "enum Strings { static var reject = \"Reject\" }",
    "enum Strings { static let reject = \"Reject \\(1)\" }",
    "enum Strings { static let reject = { \"Reject\" }() }",
    "enum Strings { static let reject: String }",
    "enum Other { enum Strings { static let reject = \"Reject\" } }",
    "func run() { enum Strings { static let reject = \"Reject\" } }",
  ])
  func `are unreadable where they are unknown, changeable, or further away`(declaration: String) {
    let reading = Reading(
      "enum E { case a \n var label: String { switch self { case .a: Strings.reject } } } \n \(declaration)")
    #expect(reading.labels == ["unreadable: Strings.reject"])
  }

  @Test func `are looked up in the innermost type first`() {
    let reading = Reading(
      """
      let title = "Outside"
      struct Order {
        static let title = "Order"
        enum E { case a, b; var label: String { switch self { case .a: title; case .b: Text.title } } }
        enum Text { static let title = "Text" }
      }
      enum Text { static let title = "Another" }
      """)
    #expect(reading.labels == ["'Order'", "'Text'"])
  }

  @Test func `that are private count in their own file only`() {
    let file = "enum E { case a, b \n var label: String { switch self { case .a: title; case .b: caption } } }"
    let reading = Reading(files: [
      SourceFile(path: "App/A.swift", text: "private let title = \"A\" \n let caption = \"B\""),
      SourceFile(path: "App/B.swift", text: file + "\n fileprivate let title = \"Title\""),
    ])
    #expect(reading.labels == ["'Title'", "'B'"])
  }

  @Test func `are unreadable where one branch of '#if' makes them variables`() {
    let reading = Reading(
      """
      enum E { case a; var label: String { Self.text } }
      extension E {
        #if DEBUG
        static var text = "Changing"
        #else
        static let text = "Text"
        #endif
      }
      """)
    #expect(reading.labels == ["unreadable: Self.text"])
  }

  @Test func `that could be either of two are unreadable`() {
    let reading = Reading(
      """
      enum E { case a; var label: String { Strings.reject } }
      extension Strings { static let reject = "Reject" }
      extension Strings { static let reject = "Decline" }
      """)
    #expect(reading.labels == ["unreadable: \"Decline\""])
  }

  @Test func `have the range of the constant's own text`() {
    let reading = Reading(
      "enum E { case a \n var label: String { Strings.a } } \n enum Strings { static let a = \"पता\" }")
    #expect(reading.labelRanges.map(reading.text(at:)) == ["\"पता\""])
  }
}
