import Content

/// Where a style sheet leads with `url(…)`.
enum StyleSheetLinks {
  /// The style sheet with the paths for which `url` gives another address in the theme leading there.
  static func rewritten(_ bytes: [UInt8], at name: String, url: (_ target: String) -> String?) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    for link in links(in: bytes) {
      guard let target = target(of: bytes[link], at: name), let url = url(target) else { continue }
      result += bytes[start..<link.lowerBound]
      result += url.utf8
      start = link.upperBound
    }
    return result + bytes[start...]
  }

  /// The files of the theme that it may lead to.
  static func targets(of bytes: [UInt8], at name: String) -> Set<String> {
    Set(links(in: bytes).compactMap { target(of: bytes[$0], at: name) })
  }

  /// The file below `assets/` that a path in the style sheet called `name` leads to.
  private static func target(of path: ArraySlice<UInt8>, at name: String) -> String? {
    let text = String(decoding: path, as: UTF8.self)
    // Another site, or data; a path from the root knows where it leads.
    return text.contains(":") || text.hasPrefix("/") ? nil : contentPath(text, from: name)
  }

  /// The paths between the parentheses of `url(…)`, without quotes.
  private static func links(in bytes: [UInt8]) -> [Range<Int>] {
    let mark = Array("url(".utf8)
    var links: [Range<Int>] = []
    var index = 0
    while index + mark.count < bytes.count {
      guard bytes[index...].starts(with: mark) else {
        index += 1
        continue
      }
      var start = index + mark.count
      var end = bytes[start...].firstIndex(of: UInt8(ascii: ")")) ?? bytes.count
      index = end
      while start < end, isPadding(bytes[start]) { start += 1 }
      while end > start, isPadding(bytes[end - 1]) { end -= 1 }
      // What stands behind the path is no part of it.
      end = bytes[start..<max(start, end)].firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? end
      if start < end { links.append(start..<end) }
    }
    return links
  }

  private static func isPadding(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: " ") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}
