extension SourceFile {
  /// The bytes of the Unicode scalar that the byte at `offset` is part of; empty at the end of the file.
  package func character(at offset: Int) -> Range<Int> {
    guard offset < bytes.count else { return bytes.count..<bytes.count }
    var first = max(offset, 0)
    while first > 0, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    var end = first + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return first..<end
  }
}
