import Content

extension SiteTree {
  /// What `url`, written in the file at `document` for the page at `index`, leads to.
  ///
  /// Paths lead to files as they lie in the content folder, as on GitHub: `refunds.md#when`, `../images/menu.png`,
  /// `orders/` for its `index.md`. A path that starts with a slash starts at the content folder, or is a URL of the site.
  func target(of url: String, in document: String, onPage index: Int) -> LinkTarget {
    if let scheme = LinkScheme.of(url) {
      let isAllowed = LinkScheme.allowed.contains(scheme) || settings.linkSchemes.contains(scheme)
      return isAllowed ? .external : .forbiddenScheme(scheme)
    }
    if url.hasPrefix("//") { return .external }
    let (path, fragment) = Self.parts(of: url)
    if path.isEmpty { return .page(index, fragment: fragment) }
    guard let file = contentPath(path, from: document) else { return .nothing(path: path) }
    if let page = page(atPath: file) ?? page(atPath: file.isEmpty ? "index.md" : "\(file)/index.md") {
      return .page(page, fragment: fragment)
    }
    // `path` is decoded, URLs are not.
    if path.hasPrefix("/"), let page = page(atURL: Route(file: String(path.dropFirst())).url) {
      return .page(page, fragment: fragment)
    }
    // The file's own spelling: equal strings can be different bytes, and to a server those are two names.
    return assets.firstIndex(of: file).map { .asset(assets[$0]) } ?? .nothing(path: file)
  }

  /// The URL that stands on the page for `url`; `nil` where it leads nowhere.
  func url(for target: LinkTarget, writtenAs url: String, onPage index: Int) -> String? {
    switch target {
    case .external: url
    case .page(index, let fragment): "#\(fragment)"
    case .page(let page, let fragment): self.url(ofPage: page) + (fragment.isEmpty ? "" : "#\(fragment)")
    case .asset(let path): self.url(of: Route(file: path))
    // An article may be allowed to lead to what a server has at that place; what holds a colon may be a scheme in disguise.
    case .nothing: url.utf8.contains(UInt8(ascii: ":")) ? nil : url
    case .forbiddenScheme: nil
    }
  }

  /// The path and the fragment of a relative URL, both percent-decoded; its query means nothing to a static site.
  static func parts(of url: String) -> (path: String, fragment: String) {
    let halves = url.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = halves.first?.prefix { $0 != "?" } ?? ""
    return (percentDecoded(path), halves.count > 1 ? percentDecoded(halves[1]) : "")
  }

  private static func percentDecoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy(\.isHexDigit),
        let value = UInt8(Substring(digits), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    (48...57).contains(self) || (97...102).contains(self | 0x20)
  }
}
