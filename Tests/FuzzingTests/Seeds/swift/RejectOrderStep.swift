/// One thing that a seller does to reject an order.
public enum RejectOrderStep: String, CaseIterable, Sendable {
  /// Go to the page that lists the orders, in the SmartBiz account on mobile.
  case openMyOrders = "open_my_orders"
  /// Go to the tab that lists the orders, in the Amazon Desktop Seller App.
  case openOrders = "open_orders"
  /// Open the details of the order; on desktop a click on the order's number does it.
  case openOrderDetails = "open_order_details"
  /// Start the rejection of the order.
  case rejectOrder = "reject_order"
  /// Confirm that the order is to be rejected.
  case confirmDecision = "confirm_decision"
  /// Choose the ``RejectionReason`` that applies.
  case chooseReason = "choose_reason"
  /// Submit the reason; the order is rejected.
  case confirmRejection = "confirm_rejection"

  /// The words on the button, tab or page that the step uses; `nil` where it has none of its own.
  public var label: String? {
    switch self {
    case .openMyOrders: "My Orders"
    case .openOrders: "Orders"
    case .openOrderDetails: nil
    case .rejectOrder: "Reject Order"
    case .confirmDecision: "Yes, Reject Order"
    case .chooseReason: nil
    case .confirmRejection: "Confirm"
    }
  }
}
