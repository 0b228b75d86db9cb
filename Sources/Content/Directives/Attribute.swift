/// A part of a directive that says more of it: `order=code`, `partial="why"`.
struct Attribute {
  /// What it is about.
  enum Name: String, CaseIterable {
    /// In which order a list stands.
    case order
    /// The cases that a list is all of.
    case only
    /// The cases that a list leaves out.
    case except
    /// Why a list leaves cases out.
    case partial
    /// Why something is allowed.
    case because
    /// The last day on which it is.
    case until
  }

  let name: Name

  /// The value without the quotes that may stand around it.
  let value: Word

  /// The name, the sign and the value, as they are written.
  let bytes: Range<Int>
}

extension Attribute {
  /// The values that commas part.
  var values: [Word] {
    var values: [Word] = []
    var start = value.bytes.lowerBound
    for part in value.text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let leading = part.prefix { $0 == UInt8(ascii: " ") }.count
      let text = part.drop { $0 == UInt8(ascii: " ") }.reversed().drop { $0 == UInt8(ascii: " ") }.reversed()
      values.append(Word(String(decoding: text, as: UTF8.self), at: start + leading..<start + leading + text.count))
      start += part.count + 1
    }
    return values
  }
}
