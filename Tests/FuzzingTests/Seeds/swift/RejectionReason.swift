/// Why a seller rejects an order; one of these is chosen before the rejection is confirmed.
public enum RejectionReason: String, CaseIterable, Sendable {
  /// The seller cannot take cash on delivery for this order.
  case codUnavailable = "cod_unavailable"
  /// The seller has none of the product left.
  case productOutOfStock = "product_out_of_stock"
  /// The seller cannot deliver to the customer's address.
  case addressNotServiceable = "address_not_serviceable"
  /// The seller's store takes no orders for now.
  case storeTemporarilyClosed = "store_temporarily_closed"
  /// Any reason that the others do not cover.
  case other = "other"

  /// The reason as the seller reads it in the list of reasons.
  public var label: String {
    switch self {
    case .codUnavailable: "Unable to provide COD payment"
    case .productOutOfStock: "Product out of stock"
    case .addressNotServiceable: "Delivery address is not serviceable"
    case .storeTemporarilyClosed: "Store is temporarily closed"
    case .other: "Other reasons"
    }
  }
}
