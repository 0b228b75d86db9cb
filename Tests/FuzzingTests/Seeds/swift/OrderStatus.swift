/// How far an order has come; the seller can cancel it at every stage.
///
/// Cancelling an order that has been accepted can harm the customer's experience and trust. Sellers should avoid it, and
/// share the reason with the customer where they cannot fulfil the order.
public enum OrderStatus: String, CaseIterable, Sendable {
  /// The order has come in, and the seller has not accepted it yet.
  case pending = "pending"
  /// The seller has accepted the order.
  case accepted = "accepted"
  /// The order is on its way to the customer.
  case shipped = "shipped"

  /// Whether the seller can cancel the order at this stage.
  public var canBeCancelled: Bool {
    switch self {
    case .pending, .accepted, .shipped: true
    }
  }
}
