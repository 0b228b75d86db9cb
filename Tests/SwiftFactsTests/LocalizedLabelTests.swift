import Testing

@Suite struct `Localised labels` {
  @Test(arguments: [
    (#"String(localized: "Confirm")"#, "'Confirm'"),
    (#"String(localized: "order.confirm", defaultValue: "Confirm", table: "Orders", bundle: .module)"#, "'Confirm'"),
    (#"String(localized: "Confirm", comment: "A button")"#, "'Confirm'"),
    (#"String(localized: LocalizedStringResource("k", defaultValue: "Confirm"))"#, "'Confirm'"),
    (#"LocalizedStringResource("Confirm", table: "Orders")"#, "'Confirm'"),
    (#"LocalizedStringResource("order.confirm", defaultValue: "Confirm", comment: "")"#, "'Confirm'"),
    (#"Foundation.LocalizedStringResource("Confirm")"#, "'Confirm'"),
    (#"LocalizedStringKey("Confirm")"#, "'Confirm'"),
    (#"NSLocalizedString("Confirm", comment: "")"#, "'Confirm'"),
    (#"NSLocalizedString("order.confirm", tableName: "O", bundle: .main, value: "Confirm", comment: "")"#, "'Confirm'"),
    (#"NSLocalizedString("Confirm", value: "", comment: "")"#, "'Confirm'"),
    (#"SwiftUI.Text("Confirm", tableName: "Orders", comment: "")"#, "'Confirm'"),
    (#"Text(verbatim: "Con" + "firm")"#, "'Confirm'"),
    (#".init("Confirm", table: "Orders")"#, "'Confirm'"),
    (#".init(localized: "order.confirm", defaultValue: "Confirm")"#, "'Confirm'"),
    (#"LocalizedStringResource.init("Confirm")"#, "'Confirm'"),
    (#".init(format: "Confirm")"#, #"unreadable: .init(format: "Confirm")"#),
    (#"Text(LocalizedStringKey("Confirm"))"#, "'Confirm'"),
    (#"String(localized: "k", defaultValue: "Step \(1)")"#, #"unreadable: "Step \(1)""#),
    (#"NSLocalizedString(key, comment: "")"#, #"unreadable: NSLocalizedString(key, comment: "")"#),
    (
      #"NSLocalizedString("order.confirm", comment: "")"#,
      #"unreadable: NSLocalizedString("order.confirm", comment: "")"#
    ),
    (#"String(localized: "order_confirm")"#, #"unreadable: String(localized: "order_confirm")"#),
    (#"Text(verbatim: "lockstep.yml")"#, "'lockstep.yml'"),
    (#"String(localized: "Version 1.0 is out.")"#, "'Version 1.0 is out.'"),
    (#"String(localized: .confirm)"#, #"unreadable: String(localized: .confirm)"#),
    (#"String(describing: "Confirm")"#, #"unreadable: String(describing: "Confirm")"#),
    (#"Text("Confirm").bold()"#, #"unreadable: Text("Confirm").bold()"#),
    (#""Confirm".localized"#, #"unreadable: "Confirm".localized"#),
  ])
  func `are the default value, or else the key`(value: String, label: String) {
    #expect(Reading("enum E { case a \n var label: Any? { switch self { case .a: \(value) } } }").labels == [label])
  }

  @Test(arguments: ["String", "String?", "LocalizedStringResource", "LocalizedStringKey", "Text"])
  func `are read whatever the type of the property is`(type: String) {
    #expect(Reading("enum E { case a \n var label: \(type) { switch self { case .a: \"A\" } } }").labels == ["'A'"])
  }

  @Test func `of several lines are one text`() {
    let reading = Reading(
      #"""
      enum E {
        case a, b
        var label: String {
          switch self {
          case .a:
            """
            Store is \
            closed
            """
          case .b: "Store is "
            + "open"
          }
        }
      }
      """#)
    #expect(reading.labels == ["'Store is closed'", "'Store is open'"])
  }
}
