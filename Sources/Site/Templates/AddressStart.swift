/// What the text of a layout has said of a URL so far: whether what follows can still choose what the URL does.
enum AddressStart: Hashable {
  /// No scheme and no path yet, so that what follows may name a scheme; the bytes so far, in small letters.
  case open([UInt8])
  /// A path, or a scheme that runs nothing.
  case settled
  /// A scheme that runs what follows, or one that cannot be told.
  case dangerous

  /// More bytes than this are no scheme that matters here.
  private static let longest = 16

  /// Goes on behind a byte of the layout.
  mutating func append(_ byte: UInt8) {
    guard case .open(var bytes) = self else { return }
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): self = .settled
    // An entity may be any character.
    case UInt8(ascii: "&"): self = .dangerous
    case UInt8(ascii: ":"):
      self = LinkScheme.dangerous.contains(String(decoding: bytes, as: UTF8.self)) ? .dangerous : .settled
    // Browsers leave these out of a URL.
    case 0...0x20: break
    default:
      if bytes.count < Self.longest { bytes.append(byte) }
      self = .open(bytes)
    }
  }

  /// Goes on behind a value.
  mutating func appendValue() {
    if case .open = self { self = .settled }
  }
}
