extension SourceFile {
  /// The offset of the first byte that is not UTF-8; `nil` where all are.
  package var firstByteThatIsNotUTF8: Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    // Decoding replaces what is not UTF-8, so the first difference is its place.
    let repaired = String(decoding: bytes, as: UTF8.self).utf8
    return zip(bytes, repaired).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? bytes.count - 1
  }
}
