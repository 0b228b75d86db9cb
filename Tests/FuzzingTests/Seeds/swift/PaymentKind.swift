/// When the customer pays for an order.
public enum PaymentKind: String, CaseIterable, Sendable {
  /// The customer has paid already. If the seller cancels the order, the seller issues the refund:
  /// ``RefundFlow/prepaid``.
  case prepaid = "prepaid"
  /// The customer pays when the order arrives.
  case cashOnDelivery = "cod"
}
