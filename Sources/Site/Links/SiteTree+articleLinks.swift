import Markdown

extension SiteTree {
  /// Follows a link that names an article in the plainest way: `../payments/refund.md#when`.
  ///
  /// Nearly all links of a help centre are such, and no string is made to follow one.
  ///
  /// - Parameters:
  ///   - destination: The link.
  ///   - folder: The bytes of the path of the folder that the link's file lies in, with a slash at its end.
  ///   - path: Memory for the path that the link leads to.
  /// - Returns: The page and the heading; `nil` for a link that ``target(of:in:onPage:)`` must look at: with a scheme, a
  ///   query, an escape, or to something else than an article.
  func article(
    at destination: Destination, from folder: [UInt8], path: inout [UInt8]
  ) -> (page: Int, fragment: String)? {
    path.removeAll(keepingCapacity: true)
    path.append(contentsOf: folder)
    let fragment = destination.withURLBytes { Self.follow($0, to: &path) }
    guard let fragment, let page = page(atPath: path) else { return nil }
    return (page, fragment)
  }

  /// Goes from the folder at `path` to where `url` leads; gives its fragment, or `nil` where it is not that plain.
  private static func follow(_ url: Swift.Span<UInt8>, to path: inout [UInt8]) -> String? {
    var start = path.count
    for index in url.indices {
      let byte = url[index]
      switch byte {
      case UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "%"): return nil
      case UInt8(ascii: "/"):
        guard leaveOrEnter(from: start, of: &path) else { return nil }
        start = path.count
      case UInt8(ascii: "#"):
        let fragment = url.extracting(droppingFirst: index + 1)
        var text: [UInt8] = []
        for place in fragment.indices {
          if fragment[place] == UInt8(ascii: "%") { return nil }
          text.append(fragment[place])
        }
        return String(decoding: text, as: UTF8.self)
      default: path.append(byte)
      }
    }
    return ""
  }

  /// Takes what `path` has from `start` on for the name of a folder: goes into it, or up where it is `..`; `false` where
  /// that is not plain.
  private static func leaveOrEnter(from start: Int, of path: inout [UInt8]) -> Bool {
    let dot = UInt8(ascii: ".")
    switch path.count - start {
    case 0: return false
    case 1 where path[start] == dot: path.removeLast()
    case 2 where path[start] == dot && path[start + 1] == dot:
      path.removeLast(2)
      guard path.popLast() != nil else { return false }
      path.removeSubrange(((path.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)...)
    default: path.append(UInt8(ascii: "/"))
    }
    return true
  }
}
