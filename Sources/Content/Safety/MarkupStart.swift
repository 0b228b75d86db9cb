/// What browsers take for HTML where a host does not say what a file is (MIME Sniffing §7.1).
enum MarkupStart {
  /// How many bytes they look at.
  static let length = 1_445

  /// Whether a file that begins with `bytes` begins as HTML and XML do; plain text, which every host knows, may.
  static func isMarkup(_ bytes: [UInt8], at path: String) -> Bool {
    guard let first = bytes.first(where: { !isBlank($0) }) else { return false }
    return first == UInt8(ascii: "<") && !path.utf8.suffix(4).elementsEqual(".txt".utf8)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), 0x0C, UInt8(ascii: "\r"): true
    default: false
    }
  }
}
