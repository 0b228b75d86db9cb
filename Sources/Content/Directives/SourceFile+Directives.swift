public import Diagnostics

extension SourceFile {
  /// Whether the file has a comment's mark or a directive's name anywhere.
  ///
  /// Where it has neither, it has no directive and nothing that was meant as one, and needs no outline.
  public var mayHoldDirectives: Bool {
    let mark = Array("<!--".utf8)
    let name = Array("\(DirectiveName.name):".utf8)
    var offset = 0
    while offset < bytes.count {
      if offset + 8 <= bytes.count, !mayHoldMark(inEightFrom: offset) {
        offset += 8
        continue
      }
      switch bytes[offset] {
      case UInt8(ascii: "<"): if bytes[offset...].starts(with: mark) { return true }
      // Colons are rarer than the name's first letter.
      case UInt8(ascii: ":"): if bytes[...offset].suffix(name.count).elementsEqual(name) { return true }
      default: break
      }
      offset += 1
    }
    return false
  }

  /// Whether one of eight bytes is `<` or `:`, or nearly one; looked at as one integer, since this is asked of every
  /// byte of a site.
  private func mayHoldMark(inEightFrom offset: Int) -> Bool {
    let lanes = unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    // Both marks, and but two other bytes, are 0x3E with these bits set: 0 in their lane after the exclusive or. The
    // least lane that is 0 borrows from its highest bit (Hacker's Delight, 6-1).
    let zeros = (lanes | 0x0606_0606_0606_0606) ^ 0x3E3E_3E3E_3E3E_3E3E
    return (zeros &- 0x0101_0101_0101_0101) & ~zeros & 0x8080_8080_8080_8080 != 0
  }
}
