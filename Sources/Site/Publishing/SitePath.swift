import Diagnostics

/// A path in the output folder: never one that leads out of it.
struct SitePath: Sendable {
  /// The path, relative to the output folder: `orders/cancel/index.html`.
  let text: String

  /// The path that `text` is; `nil` where a part of it is no name, so that it would lead elsewhere.
  init?(_ text: String) {
    // By bytes, as the system does: to Swift, `/` and a combining mark after it are one character, which is no `/`.
    var (length, dots) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case 0: return nil
      case UInt8(ascii: "/"):
        if length == dots, length <= 2 { return nil }
        (length, dots) = (0, 0)
      default:
        length += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
    }
    // Nothing, or a dot or two, is no name.
    if length == dots, length <= 2 { return nil }
    self.text = text
  }

  /// The folders that it lies in, the outermost first.
  var folders: [SitePath] {
    text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: "/") }
      .compactMap { SitePath(String(Substring(text.utf8[..<$0]))) }
  }

  /// Whether it is read as a page, so that what pages need is written before it.
  var isPage: Bool { text.utf8.suffix(5).elementsEqual(".html".utf8) }
}

extension SitePath: Hashable {
  /// Whether both have the same bytes; strings that Unicode takes for equal are two names to a file system.
  static func == (one: SitePath, other: SitePath) -> Bool { one.text.utf8.elementsEqual(other.text.utf8) }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension SitePath: Comparable {
  static func < (one: SitePath, other: SitePath) -> Bool { one.text.precedes(other.text) }
}
