import Diagnostics

extension SourceFile {
  /// What keeps the file, which is `noun`, from being text.
  func encodingFault(of noun: String) -> Diagnostic? {
    if isPlainText { return nil }
    if let offset = firstByteThatIsNotUTF8 {
      return Diagnostic(.articleEncoding, "the file is not UTF-8 from here on", at: range(offset..<offset + 1))
    }
    return bytes.firstIndex(of: 0).map { offset in
      Diagnostic(.articleEncoding, "\(noun) must not contain a NUL byte", at: range(offset..<offset + 1))
    }
  }
}
