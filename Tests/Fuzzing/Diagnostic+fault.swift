public import Diagnostics

extension [Diagnostic] {
  /// What is wrong with their ranges, which lie in `file` and on boundaries of its characters, and with their reports.
  public func fault(in file: SourceFile) -> String? {
    for diagnostic in self {
      let ranges =
        [diagnostic.range] + diagnostic.notes.map(\.range) + diagnostic.fixes.flatMap { $0.edits.map(\.range) }
      for range in ranges where range.path == file.path {
        if let fault = file.fault(of: range.bytes) {
          return "\(diagnostic.code.rawValue) '\(diagnostic.message)': \(fault)"
        }
      }
    }
    let report = ConsoleReport().text(of: self, summary: Summary(of: self)) { $0 == file.path ? file : nil }
    return report.utf8.contains(0x1B) ? "the report steers a terminal" : nil
  }
}

extension SourceFile {
  /// What is wrong with a range of this file.
  public func fault(of range: Range<Int>) -> String? {
    if range.lowerBound < 0 || range.upperBound > bytes.count { return "\(range) is not in a file of \(bytes.count)" }
    // In what is no UTF-8, characters have no boundaries.
    if firstByteThatIsNotUTF8 != nil { return nil }
    let isInside = [range.lowerBound, range.upperBound].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
    return isInside ? nil : "\(range) cuts a character"
  }
}
