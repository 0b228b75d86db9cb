/// One thing that a seller does to give a customer's money back.
public enum RefundStep: String, CaseIterable, Sendable {
  /// Go to the tab of the seller's profile.
  case openProfile = "open_profile"
  /// Go to the section that leads to the payment partner's dashboard.
  case openManagePayment = "open_manage_payment"
  /// Issue the refund in the dashboard of the payment partner, such as Razorpay.
  case issueRefund = "issue_refund"

  /// The words on the tab or section that the step uses; `nil` where it is not SmartBiz's.
  public var label: String? {
    switch self {
    case .openProfile: "Profile"
    case .openManagePayment: "Manage Payment"
    case .issueRefund: nil
    }
  }
}
