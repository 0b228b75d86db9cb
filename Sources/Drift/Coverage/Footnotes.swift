/// The numbered remarks below a table, each once.
public struct Footnotes: Sendable {
  /// The remarks, the first of which has the number 1.
  public private(set) var remarks: [String] = []

  private var numbers: [String: Int] = [:]

  /// No footnotes yet.
  public init() {}

  /// The number of `remark`, which becomes the last where it is new.
  public mutating func number(of remark: String) -> Int {
    if let number = numbers[remark] { return number }
    remarks.append(remark)
    numbers[remark] = remarks.count
    return remarks.count
  }
}

extension Int {
  /// The number in superscript digits: `¹²`.
  var superscript: String { String(String(self).map { Self.superscripts[$0] ?? $0 }) }

  private static let superscripts: [Character: Character] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
  ]
}
