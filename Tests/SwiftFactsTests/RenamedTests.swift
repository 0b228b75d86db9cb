import Facts
import Testing

@Suite struct `Renamed things` {
  @Test(arguments: [
    "static let old = Self.new",
    "static let old: Self = .new",
    "public static var old: Self { .new }",
    "static var old: E { return E.new }",
    "static let `old` = E.new",
    "static var old: Self { make() }",
  ])
  func `are static members that '@available' calls old names of cases`(member: String) {
    let attributes = [
      "@available(*, deprecated, renamed: \"new\")",
      "@available(*, unavailable, message: \"gone\", renamed: \"E.new\")",
      "@available(iOS, deprecated: 17, renamed: \"App.E.new(_:)\")",
    ]
    for attribute in attributes {
      let reading = Reading("enum E: CaseIterable { case new, other }\nextension E {\n\(attribute)\n\(member)\n}")
      #expect(reading.facts.enums[0].retiredNames == ["old": "new"])
      #expect(reading.cases.map(\.name) == ["new", "other"])
    }
  }

  @Test(arguments: [
    "static let old = Self.new",
    "@available(*, deprecated) static let old = Self.new",
    "@available(*, deprecated, message: \"renamed\") static let old = Self.new",
    "@available(*, deprecated, renamed: \"missing\") static let old = make()",
    "@objc static let old = Self.new",
  ])
  func `are nothing else`(member: String) {
    #expect(Reading("enum E { case new; \(member) }").facts.enums[0].retiredNames == [:])
  }

  @Test func `are cases too, and no reader sees those`() {
    let reading = Reading(
      """
      enum E {
        case new
        @available(*, deprecated, renamed: "new")
        case old
        // lockstep:internal - kept for old receipts
        @available(*, unavailable, renamed: "new") case older
        @available(*, deprecated, renamed: "gone") case lost
        @available(iOS 17, *) case recent
      }
      """)
    #expect(
      reading.cases.map(\.internalReason) == [
        nil, "renamed to 'new'", "kept for old receipts", "renamed to 'gone'", nil,
      ])
    #expect(reading.facts.enums[0].retiredNames == ["old": "new", "older": "new"])
  }

  @Test func `are enums under another name`() {
    let reading = Reading(
      """
      enum Status { case open }
      struct Order {
        enum Kind { case cash }
        @available(*, deprecated, renamed: "Kind") typealias Sort = Kind
      }
      @available(*, deprecated, renamed: "Status") typealias State = Status
      @available(*, deprecated, renamed: "Missing") typealias Gone = Missing
      typealias Plain = Status
      """)
    #expect(reading.facts.retiredNames == ["State": "Status", "Order.Sort": "Order.Kind"])
  }

  @Test func `are flows, which no article must bind`() {
    let reading = Reading(
      """
      enum Step { case a, b }
      enum Flow {
        static let mobile: [Step] = [.a, .b]
        @available(*, deprecated, renamed: "mobile") static let phone = mobile
        @available(*, deprecated, renamed: "Flow.mobile") static var tablet: [Step] { [.a] }
        @available(*, deprecated, renamed: "missing") static let desk: [Step] = [.b]
      }
      """)
    #expect(reading.facts.retiredNames == ["Flow.phone": "Flow.mobile", "Flow.tablet": "Flow.mobile"])
    let mobile = "renamed to 'mobile'"
    #expect(reading.facts.flows.map(\.internalReason) == [nil, mobile, mobile, "renamed to 'missing'"])
  }
}
