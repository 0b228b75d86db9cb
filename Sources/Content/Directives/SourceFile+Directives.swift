public import Diagnostics

extension SourceFile {
  /// Whether the file has a comment's mark or a directive's name anywhere.
  ///
  /// Where it has neither, it has no directive and nothing that was meant as one, and needs no outline.
  public var mayHoldDirectives: Bool {
    let mark = Array("<!--".utf8)
    let name = Array("\(DirectiveName.name):".utf8)
    return bytes.indices.contains { offset in
      // Both marks differ from nearly all else in these bits, so that most bytes cost one comparison.
      guard bytes[offset] | 0x06 == 0x3E else { return false }
      return switch bytes[offset] {
      case UInt8(ascii: "<"): bytes[offset...].starts(with: mark)
      // Colons are rarer than the name's first letter.
      case UInt8(ascii: ":"): bytes[...offset].suffix(name.count).elementsEqual(name)
      default: false
      }
    }
  }
}
