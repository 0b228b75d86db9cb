/// The ways to give a customer's money back.
public enum RefundFlow {
  /// The way for a pre-paid order that is cancelled: the seller issues the refund through the payment partner.
  public static let prepaid: [RefundStep] = [.openProfile, .openManagePayment, .issueRefund]
}
