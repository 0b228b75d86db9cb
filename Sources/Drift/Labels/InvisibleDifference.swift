/// What tells two texts apart that look the same: joiners, zero-width spaces, soft hyphens, marks of direction.
struct InvisibleDifference: Hashable, Sendable {
  /// The first character that one of them has and the other has not.
  let character: Unicode.Scalar

  /// Whether the article has it, rather than the label.
  let isWritten: Bool

  /// The difference of `written` from `label`; `nil` where readers would see it, or there is none.
  init?(of written: String, from label: String) {
    let (ours, theirs) = (Token.all(in: written).map(\.text).joined(), Token.all(in: label).map(\.text).joined())
    guard ours != theirs, Self.visible(ours) == Self.visible(theirs) else { return nil }
    var (left, right) = (ours.unicodeScalars[...], theirs.unicodeScalars[...])
    while let first = left.first, first == right.first {
      left.removeFirst()
      right.removeFirst()
    }
    if let first = left.first, Self.isInvisible(first) {
      (character, isWritten) = (first, true)
    } else if let first = right.first, Self.isInvisible(first) {
      (character, isWritten) = (first, false)
    } else {
      return nil
    }
  }

  /// The character for people: `U+200D`.
  var name: String {
    let digits = String(character.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func visible(_ text: String) -> String {
    var visible = String.UnicodeScalarView()
    visible.append(contentsOf: text.unicodeScalars.filter { !isInvisible($0) })
    return String(visible)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format
  }
}
