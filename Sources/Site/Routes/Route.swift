/// Where something of the site is published.
public struct Route: Hashable, Sendable {
  /// The path under the site's root that readers ask for, percent-encoded: `/orders/cancel/`.
  public let url: String

  /// The file in the output that answers: `orders/cancel/index.html`.
  public let file: String

  /// The route of the page that stands for the folders and the name in `path`; an empty path is the start page.
  public init(page path: [String], style: URLStyle) {
    let folder = path.map { $0 + "/" }.joined()
    if path.isEmpty || style == .directory {
      self.init(url: folder, file: folder + "index.html")
    } else {
      let file = path.joined(separator: "/") + ".html"
      self.init(url: file, file: file)
    }
  }

  /// The route of a file that is published as it is.
  public init(file: String) {
    self.init(url: file, file: file)
  }

  private init(url: String, file: String) {
    self.url = "/" + Self.percentEncoded(url)
    self.file = file
  }

  /// Encodes what RFC 3986 §3.3 does not let stand in a path.
  private static func percentEncoded(_ path: String) -> String {
    var encoded: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "@"),
        UInt8(ascii: "+"), UInt8(ascii: ","):
        encoded.append(byte)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += Array("%\(digits.count == 1 ? "0" : "")\(digits)".utf8)
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
