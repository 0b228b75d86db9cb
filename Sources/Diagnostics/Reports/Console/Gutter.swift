/// The left edge of the frames of one diagnostic: line numbers and bars, aligned.
struct Gutter {
  /// How many digits the longest line number has.
  let digits: Int

  /// Whether the edge is coloured.
  let colour: Bool

  /// How many columns stand before a source line.
  var width: Int { digits + 3 }

  /// The edge for lines whose numbers are at most `number`.
  init(upTo number: Int, colour: Bool) {
    digits = String(number).count
    self.colour = colour
  }

  /// `  --> place`.
  func place(_ place: String, arrow: String) -> String {
    pad(digits) + Style.frame.paint(arrow, colour: colour) + " " + place
  }

  /// `30 | content`, or `   | content` without a number.
  func line(_ number: Int? = nil, _ content: String = "") -> String {
    let number = number.map(String.init) ?? ""
    let edge = Style.frame.paint(pad(digits - number.count) + number + " |", colour: colour)
    return content.isEmpty ? edge : edge + " " + content
  }

  /// `   = label: text`.
  func remark(_ label: String, _ text: String) -> String {
    pad(digits + 1) + Style.frame.paint("=", colour: colour) + " " + Style.strong.paint(label, colour: colour)
      + ": " + text
  }

  private func pad(_ count: Int) -> String { String(repeating: " ", count: count) }
}
