import TestSupport
import Testing

/// Changes to how a thing is written, and not to what it says.
@Suite struct QuietChangeTests {
  @Test(arguments: [
    Change("stars for bullets", in: .cancel, "   - ", to: "   * "),
    Change("plus signs for bullets", in: .cancel, "   - ", to: "   + "),
    Change("parentheses after numbers") { site in
      for number in 1...6 { try site.change(.cancel, replacing: "\n\(number). ", with: "\n\(number)) ") }
    },
    Change("every step numbered 1") { site in
      for number in 2...6 { try site.change(.cancel, replacing: "\n\(number). ", with: "\n1. ") }
    },
    Change("underscores for stars", in: .cancel, "**", to: "__"),
    Change("emphasis around a label", in: .cancel, "- Other reasons", to: "- *Other reasons*"),
    Change("bold around a label", in: .cancel, "- Other reasons", to: "- **Other reasons**"),
    Change("a link around a label", in: .cancel, "- Other reasons", to: "- [Other reasons](../faq.md)"),
    Change("code around a label", in: .cancel, "- Other reasons", to: "- `Other reasons`"),
    Change("more words after a label", in: .cancel, "- Other reasons", to: "- Other reasons: whatever else it is"),
    Change("a loose list", in: .cancel, "\n   - ", to: "\n\n   - "),
    Change("loose steps") { site in
      for number in 2...6 { try site.change(.cancel, replacing: "\n\(number). ", with: "\n\n\(number). ") }
    },
    Change("a wrapped item", in: .cancel, "Delivery address is not", to: "Delivery address\n     is not"),
    Change("a wrapped step", in: .cancel, "**Yes, Reject Order**", to: "**Yes,\n   Reject Order**"),
    Change("a wrapped sentence", in: .faq, "product out of stock", to: "product\nout of stock"),
    Change("an entity in a label", in: .cancel, "**Yes, Reject Order**", to: "**Yes&#44; Reject Order**"),
    Change("other words around labels", in: .cancel, "to complete the rejection", to: "and you are done"),
    Change("other words before a list", in: .faq, "Select the reason that applies in your case:", to: "Pick one of"),
    Change("another remark", in: .cancel, "## On mobile\n", to: "## On mobile\n\n<!-- Checked in May. -->\n"),
    Change("a remark under a directive", in: .faq, "RejectionReason -->", to: "RejectionReason -->\n<!-- a, b -->"),
    Change("a table for a list") { site in
      try site.change(
        .faq,
        replacing: "Select the reason that applies in your case: unable to provide COD payment, product out of stock, "
          + "delivery address is not serviceable, store is temporarily closed, or other reasons.",
        with: """
          | Reason | When |
          | --- | --- |
          | Unable to provide COD payment | No cash |
          | Product out of stock | None left |
          | Delivery address is not serviceable | Too far |
          | Store is temporarily closed | On holiday |
          | Other reasons | Whatever else |
          """)
    },
    Change("a byte order mark") { site in try site.change(.cancel, to: "\u{FEFF}" + site.read(.cancel).text) },
    Change("line ends of Windows", in: .cancel, "\n", to: "\r\n"),
    Change("line ends of Windows in the module", in: .reason, "\n", to: "\r\n"),
    Change("a byte order mark in the module") { site in
      try site.change(.reason, to: "\u{FEFF}" + site.read(.reason).text)
    },
    Change("spaces at the ends of lines", in: .cancel, "closed\n", to: "closed   \n"),
  ])
  func `another way to write the same in an article fails nothing`(change: Change) throws {
    try expectNothing(after: change)
  }

  @Test(arguments: [
    Change("returns", in: .reason, ": \"", to: ": return \""),
    Change("cases on one line") { site in
      try site.change(
        .step, replacing: #": "My Orders""#, with: #": return "My Orders""#)
      try site.change(
        .reason,
        to: """
          public enum RejectionReason: String { case codUnavailable, productOutOfStock, addressNotServiceable
            case storeTemporarilyClosed, other
            var label: String {
              switch self {
              case .codUnavailable: return "Unable to provide COD payment"
              case .productOutOfStock: return "Product out of stock"
              case .addressNotServiceable: return "Delivery address is not serviceable"
              case .storeTemporarilyClosed: return "Store is temporarily closed"
              case .other: return "Other reasons"
              }
            }
          }
          """)
    },
    Change("the label in an extension in another file, its cases in another order") { site in
      try site.change(
        .reason,
        to: """
          public enum RejectionReason: String {
            case other
            case codUnavailable, productOutOfStock, addressNotServiceable, storeTemporarilyClosed
          }
          """)
      try site.change(
        "Sources/Orders/RejectionReason+Label.swift",
        to: """
          extension RejectionReason {
            /// What sellers read.
            public var label: String {
              return switch self {
              case .storeTemporarilyClosed: "Store is temporarily closed"
              case .other: "Other reasons"
              case .addressNotServiceable: "Delivery address is not serviceable"
              case .codUnavailable: "Unable to provide COD payment"
              case .productOutOfStock: "Product out of stock"
              }
            }
          }
          """)
    },
    Change(
      "a flow on lines of its own", in: .flow, ".rejectOrder, .confirmDecision,",
      to: ".rejectOrder,\n\n.confirmDecision,"),
    Change("a flow with the type spelt out", in: .flow, ".rejectOrder,", to: "RejectOrderStep.rejectOrder,"),
    Change("other raw values", in: .reason, "\"other\"", to: "\"other_reason\""),
    Change("another comment", in: .reason, "/// Why a seller", to: "/// The reason why a seller"),
    Change("an enum that nothing binds") { site in
      try site.change("Sources/Orders/Courier.swift", to: "enum Courier { case road, air }\n")
    },
  ])
  func `another way to write the same in the module fails nothing`(change: Change) throws {
    try expectNothing(after: change)
  }

  private func expectNothing(after change: Change) throws {
    let site = try Folder.helpCentre()
    try change.make(site)
    let run = try runCommand("check", "--format", "json", in: site)
    let found = try JSONReport(run).places(in: site)
    #expect(found == "")
    #expect(run.status == 0)
  }
}
