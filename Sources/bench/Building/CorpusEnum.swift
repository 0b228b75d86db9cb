/// An enum of the app that the corpus is about: 20 cases with a label each, and a flow of some of them on two platforms.
struct CorpusEnum {
  /// How many there are: with 20 cases each, 1,000 labels.
  static let count = 50

  /// Which one it is.
  let number: Int

  /// Its name in the code.
  var name: String { "Choice\(number + 1)" }

  /// The label of each case.
  var labels: [String] {
    (0..<20).map { index in
      let subject = Self.subjects[(number * 7 + index) % Self.subjects.count]
      let state = Self.states[(number + index) % Self.states.count]
      return "\(subject) \(state)"
    }
  }

  /// The labels of the flow on mobile: that on desktop starts with another one.
  var mobile: [String] { Array(labels[1...5]) }

  /// The labels of the flow on desktop.
  var desktop: [String] { [labels[0]] + labels[2...5] }

  /// The Swift code that declares it.
  var source: String {
    var text = "public enum \(name): String, CaseIterable {\n"
    for index in 0..<20 { text += "  case case\(index)\n" }
    text += "\n  public var label: String {\n    switch self {\n"
    for (index, label) in labels.enumerated() { text += "    case .case\(index): \"\(label)\"\n" }
    text += "    }\n  }\n\n"
    text += "  public static let mobile: [\(name)] = [.case1, .case2, .case3, .case4, .case5]\n"
    text += "  public static let desktop: [\(name)] = [.case0, .case2, .case3, .case4, .case5]\n}\n"
    return text
  }

  private static let subjects = [
    "Delivery address", "Bank account", "Pickup time", "Product photo", "Tax number", "Store name", "Return parcel",
    "Phone number", "Price list", "Discount code", "Shipping label", "Payment partner", "Customer note", "Stock level",
    "Business licence", "Order number", "Invoice date", "Courier partner", "Refund request", "Opening hours",
    "Parcel weight", "Profile picture", "Catalogue entry",
  ]

  private static let states = [
    "is missing", "was changed", "needs review", "is too long", "cannot be read", "was rejected", "has expired",
    "is not serviceable", "was entered twice", "is temporarily closed", "waits for approval", "has no match",
    "was withdrawn", "is out of range", "does not exist", "is under dispute", "was archived", "has been blocked",
    "is on hold",
  ]
}
