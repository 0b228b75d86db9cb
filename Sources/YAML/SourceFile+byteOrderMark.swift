package import Diagnostics

extension SourceFile {
  /// The bytes of the byte order mark that some editors put before the text; empty where there is none.
  package var byteOrderMark: Range<Int> {
    0..<(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }
}
