/// A file that diagnostics point into, with its lines.
struct CitedFile {
  /// The lines' places.
  let lines: LineTable

  private let file: SourceFile
  private let marks: LineMarks

  init(_ file: SourceFile) {
    self.file = file
    lines = LineTable(file)
    marks = LineMarks(file)
  }

  /// The whole text.
  var text: String { file.text(0..<file.bytes.count) }

  /// The text of `bytes`.
  func text(_ bytes: Range<Int>) -> String { file.text(bytes) }

  /// The text of the first of `bytes`, at least as many as `characters` characters of any writing have.
  func text(of bytes: Range<Int>, first characters: Int) -> String {
    text(bytes.lowerBound..<min(bytes.upperBound, bytes.lowerBound + characters * Self.longestCharacter))
  }

  /// The text of the last of `bytes`, at least as many as `characters` characters of any writing have.
  func text(of bytes: Range<Int>, last characters: Int) -> String {
    text(max(bytes.lowerBound, bytes.upperBound - characters * Self.longestCharacter)..<bytes.upperBound)
  }

  /// The bytes of the longest emoji, a family of four with their joiners.
  private static let longestCharacter = 25

  /// The line on which `range` starts, from 1.
  func line(of range: Range<Int>) -> Int { lines.position(at: range.lowerBound).line }

  /// The line of the last byte of `range`, from 1.
  func lastLine(of range: Range<Int>) -> Int {
    lines.position(at: max(range.lowerBound, range.upperBound - 1)).line
  }

  /// The column at which `range` starts, from 1, in characters: what a person counts.
  func column(of range: Range<Int>) -> Int {
    marks.count(before: range.lowerBound, in: lines.contents(ofLine: line(of: range))).characters + 1
  }

  /// The place of the byte at `offset`: the line, and the column in UTF-16 code units, both from 1.
  func positionInUTF16(at offset: Int) -> (line: Int, column: Int) {
    let line = lines.position(at: offset).line
    return (line, marks.count(before: offset, in: lines.contents(ofLine: line)).utf16 + 1)
  }
}
