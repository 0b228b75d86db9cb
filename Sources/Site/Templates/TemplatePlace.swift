/// What the text before a tag says about the place where its value will stand.
enum TemplatePlace: Comparable {
  /// Anything but the other two.
  case plain
  /// The value of an attribute without quotes, which a blank in the value would end.
  case unquoted
  /// The start of an attribute whose value is an address, where a text could name a scheme that runs script.
  case address(attribute: String)

  /// The attributes of HTML whose values are addresses.
  private static let addresses: Set<String> = ["action", "cite", "formaction", "href", "poster", "src", "srcset"]

  /// The place behind `text`.
  init(behind text: some BidirectionalCollection<UInt8>) {
    self = .plain
    guard let last = text.last else { return }
    if last == UInt8(ascii: "=") {
      self = .unquoted
    } else if last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") {
      let before = text.dropLast()
      guard before.last == UInt8(ascii: "=") else { return }
      let name = before.dropLast().reversed().prefix { isLetter($0) }.reversed()
      let attribute = String(decoding: name, as: UTF8.self).lowercased()
      if Self.addresses.contains(attribute) { self = .address(attribute: attribute) }
    }
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}
