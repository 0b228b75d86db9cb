/// The schemes that a link may have.
enum LinkScheme {
  /// Those that cannot run anything in a reader's browser.
  static let allowed = ["http", "https", "mailto", "tel"]

  /// Those that no site can allow.
  static let dangerous: Set<String> = ["javascript", "vbscript", "data", "file", "blob", "filesystem", "view-source"]

  /// The scheme of `url`, in lower case; `nil` where it is a path, a query or a fragment.
  static func of(_ url: String) -> String? {
    guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = url[..<colon]
    guard let first = scheme.utf8.first, first.isLetter else { return nil }
    return scheme.utf8.allSatisfy { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) } ? scheme.lowercased() : nil
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (97...122).contains(self | 0x20) }
  fileprivate var isDigit: Bool { (48...57).contains(self) }
}
