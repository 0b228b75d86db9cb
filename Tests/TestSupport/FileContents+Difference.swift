extension FileContents {
  /// The number of the first line that differs from `expected`, and that line in both; `nil` where no byte differs.
  public func firstDifference(from expected: FileContents) -> String? {
    if self == expected { return nil }
    let index = zip(expected.lines, lines).prefix { $0 == $1 }.count
    func quoted(_ lines: [FileContents]) -> String { index < lines.count ? "'\(lines[index])'" : "the end" }
    return "\(index + 1): expected \(quoted(expected.lines)), found \(quoted(lines))"
  }

  private var lines: [FileContents] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { FileContents(bytes: [UInt8]($0)) }
  }
}
