import Facts
import Testing

/// Under which keys catalogues hold what the code shows.
@Suite struct `Keys` {
  @Test(arguments: [
    (#""Confirm""#, "Confirm"),
    (#"String(localized: "order.confirm", defaultValue: "Confirm", table: "Orders")"#, "order.confirm of Orders"),
    (#"String(localized: "order.confirm")"#, "order.confirm"),
    (#"LocalizedStringResource("order.confirm", defaultValue: "Confirm")"#, "order.confirm"),
    (
      #"NSLocalizedString("order.confirm", tableName: "Orders", value: "Confirm", comment: "")"#,
      "order.confirm of Orders"
    ),
    (#"Text("Confirm", tableName: "Orders")"#, "Confirm of Orders"),
    (#"LocalizedStringKey("Confirm")"#, "Confirm"),
    (#"Text(verbatim: "Confirm")"#, "none"),
    (#""Confirm \(1)""#, "none"),
    ("nil", "none"),
    ("rawValue", "a"),
  ])
  func `are what the label's expression names`(value: String, key: String) {
    let reading = Reading("enum E: String { case a \n var label: Any? { switch self { case .a: \(value) } } }")
    #expect(reading.keys == [key])
  }

  @Test func `are those of a constant, and the table that the call names`() {
    let reading = Reading(
      """
      enum Strings { static let confirm = "Confirm" }
      enum E { case a, b; var label: Any { switch self {
        case .a: Strings.confirm
        case .b: NSLocalizedString(Strings.confirm, tableName: "Orders", comment: "") } } }
      """)
    #expect(reading.facts.enums.flatMap(\.cases).map { $0.key?.table } == [nil, "Orders"])
    #expect(reading.facts.enums.flatMap(\.cases).map { $0.key?.name } == ["Confirm", "Confirm"])
  }

  @Test func `that branches of #if disagree about are none`() {
    let reading = Reading(
      """
      enum E { case a; var label: String {
        #if os(iOS)
        String(localized: "a.phone", defaultValue: "A")
        #else
        String(localized: "a.mac", defaultValue: "A")
        #endif
      } }
      """)
    #expect(reading.labels == ["'A'"])
    #expect(reading.keys == ["none"])
  }
}

extension Reading {
  /// The keys of the only enum, one a case, each with its table.
  fileprivate var keys: [String] {
    cases.map { found in
      found.key.map { key in key.table.map { "\(key.name) of \($0)" } ?? key.name } ?? "none"
    }
  }
}
