import TestSupport
import Testing

/// A change to a site, with a name for people.
struct Change: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let make: @Sendable (Folder) throws -> Void

  init(_ description: String, _ make: @escaping @Sendable (Folder) throws -> Void) {
    testDescription = description
    self.make = make
  }

  /// Every `old` in `file` becomes `new`.
  init(_ description: String, in file: String, _ old: String, to new: String) {
    self.init(description) { try $0.change(file, replacing: old, with: new) }
  }
}

extension String {
  static let cancel = "content/orders/cancel-or-reject-an-order.md"
  static let faq = "content/faq.md"
  static let refund = "content/payments/refund-a-pre-paid-order.md"
  static let reason = "Sources/Orders/RejectionReason.swift"
  static let step = "Sources/Orders/RejectOrderStep.swift"
  static let flow = "Sources/Orders/RejectOrderFlow.swift"
}
