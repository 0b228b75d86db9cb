public import Diagnostics

extension SourceFile {
  /// Whether the file has a comment's mark anywhere; where it has none, it has no directive, and needs no outline.
  public var mayHoldDirectives: Bool {
    let mark = Array("<!--".utf8)
    var rest = bytes[...]
    while let start = rest.firstIndex(of: mark[0]) {
      rest = rest[start...]
      if rest.starts(with: mark) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
