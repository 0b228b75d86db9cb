/// A file that diagnostics point into, with its lines.
struct CitedFile {
  /// The lines' places.
  let lines: LineTable

  private let file: SourceFile

  init(_ file: SourceFile) {
    self.file = file
    lines = LineTable(file)
  }

  /// The whole text.
  var text: String { file.text(0..<file.bytes.count) }

  /// The text of `bytes`.
  func text(_ bytes: Range<Int>) -> String { file.text(bytes) }

  /// The line on which `range` starts, from 1.
  func line(of range: Range<Int>) -> Int { lines.position(at: range.lowerBound).line }

  /// The line of the last byte of `range`, from 1.
  func lastLine(of range: Range<Int>) -> Int {
    lines.position(at: max(range.lowerBound, range.upperBound - 1)).line
  }

  /// The column at which `range` starts, from 1, in characters: what a person counts.
  func column(of range: Range<Int>) -> Int {
    let start = lines.start(ofLine: line(of: range))
    return text(start..<max(start, range.lowerBound)).count + 1
  }

  /// The place of the byte at `offset`: the line, and the column in UTF-16 code units, both from 1.
  func positionInUTF16(at offset: Int) -> (line: Int, column: Int) {
    let line = lines.position(at: offset).line
    let start = lines.start(ofLine: line)
    return (line, text(start..<max(start, offset)).utf16.count + 1)
  }
}
