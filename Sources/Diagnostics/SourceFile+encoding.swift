extension SourceFile {
  /// The offset of the first byte that is not UTF-8; `nil` where all are.
  package var firstByteThatIsNotUTF8: Int? {
    if isPlainText || String(validating: bytes, as: UTF8.self) != nil { return nil }
    // Decoding replaces what is not UTF-8, so the first difference is its place.
    let repaired = String(decoding: bytes, as: UTF8.self).utf8
    return zip(bytes, repaired).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? bytes.count - 1
  }

  /// Whether all bytes are ASCII and none is NUL: most files of most sites, which then need no closer look.
  package var isPlainText: Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset + 8 <= buffer.count {
        let lanes = unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        // A lane that is 0 borrows from its highest bit, one that is not ASCII has it (Hacker's Delight, 6-1).
        if ((lanes &- 0x0101_0101_0101_0101) | lanes) & 0x8080_8080_8080_8080 != 0 { return false }
        offset += 8
      }
      return unsafe buffer[offset...].allSatisfy { $0 > 0 && $0 < 0x80 }
    }
  }
}
