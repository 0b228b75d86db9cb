public import Diagnostics

extension SourceFile {
  /// Whether the file has a comment's mark or a directive's name anywhere.
  ///
  /// Where it has neither, it has no directive and nothing that was meant as one, and needs no outline.
  public var mayHoldDirectives: Bool {
    let mark = Array("<!--".utf8)
    let name = Array("\(DirectiveName.name):".utf8)
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "<"): if bytes[offset...].starts(with: mark) { return true }
      // Colons are rarer than the name's first letter.
      case UInt8(ascii: ":"): if bytes[...offset].suffix(name.count).elementsEqual(name) { return true }
      default: break
      }
    }
    return false
  }
}
