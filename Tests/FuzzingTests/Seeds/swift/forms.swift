public enum Tea: String, CaseIterable {
  // lockstep:internal - not sold
  case green = "GREEN", black
  /// Milk
  #if DEBUG
  case milk(Int)
  #endif
  var label: String {
    switch self {
    case .green, .black: return String(localized: "tea.\(rawValue)", defaultValue: "Green")
    case .milk(let n) where n > 1: "Milk"
    default: NSLocalizedString("x", comment: "")
    }
  }
  static let all: [Tea] = [.green, .black]
  static let titles: [Tea: String] = [
    .green: "G",
    .black: """
    B
    """,
  ]
}
extension Tea { enum Pot { case a } }
