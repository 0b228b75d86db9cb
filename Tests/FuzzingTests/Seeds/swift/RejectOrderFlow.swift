/// The ways to reject an order, from the list of orders to the last button.
///
/// They differ in where they start: on mobile it is the "My Orders" page, on desktop the "Orders" tab.
public enum RejectOrderFlow {
  /// The way in the SmartBiz account on mobile.
  public static let mobile: [RejectOrderStep] = [
    .openMyOrders, .openOrderDetails, .rejectOrder, .confirmDecision, .chooseReason, .confirmRejection,
  ]

  /// The way in the Amazon Desktop Seller App.
  public static let desktop: [RejectOrderStep] = [
    .openOrders, .openOrderDetails, .rejectOrder, .confirmDecision, .chooseReason, .confirmRejection,
  ]
}
