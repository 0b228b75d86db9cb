/// Where the rows and cells of a table stand: counted back from its last line, since each row is one line.
struct TableLines {
  private let lines: SourceLines
  private let quotes: Int
  private let lastLine: Int
  private var row = -1
  private var cells: [Range<Int>] = []
  private var cell = -1

  /// The line of the header, as cmark counts lines.
  let headerLine: Int

  /// Where the table begins; `nil` where a paragraph before it begins there.
  private let headerStart: Int?

  init(_ table: CMarkNode, lines: SourceLines, quotes: Int) {
    self.lines = lines
    self.quotes = quotes
    var rows = 0
    var next = table.firstChild
    while let row = next {
      rows += 1
      next = row.next
    }
    // After the header comes the line of dashes, which is no row. The end that cmark gives can be the line after the
    // last row, column 0.
    lastLine = table.endColumn == 0 ? table.endLine - 1 : table.endLine
    headerLine = max(lastLine - rows, table.startLine)
    headerStart =
      headerLine == table.startLine ? lines.offset(line: table.startLine, column: table.startColumn) : nil
  }

  mutating func enterRow() {
    row += 1
    cell = -1
    cells = splitCells(rowBytes)
  }

  mutating func enterCell() {
    cell += 1
  }

  /// All of the table.
  var bytes: Range<Int> {
    let start = content(ofLine: headerLine).lowerBound
    return start..<max(start, lines.contents(ofLine: lastLine).upperBound)
  }

  /// The row that was entered last.
  var rowBytes: Range<Int> { content(ofLine: row <= 0 ? headerLine : headerLine + row + 1) }

  /// The cell that was entered last, without the spaces around it; empty at the row's end where the row is too short.
  var cellBytes: Range<Int> {
    cells.indices.contains(cell) ? cells[cell] : rowBytes.upperBound..<rowBytes.upperBound
  }

  private func content(ofLine line: Int) -> Range<Int> {
    let contents = lines.contents(ofLine: line)
    // The marker of an item can stand before the header; before the other rows there are only spaces and quote marks.
    let header = line == headerLine ? headerStart : nil
    let start = min(header ?? lines.skipPrefix(at: contents.lowerBound, quotes: quotes), contents.upperBound)
    return lines.trimmed(start..<contents.upperBound)
  }

  /// Splits at each `|` that no backslash escapes, as cmark's `scan_table_cell` does; code spans protect nothing.
  private func splitCells(_ row: Range<Int>) -> [Range<Int>] {
    let bytes = lines.bytes
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    if start < row.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
    var index = start
    while index < row.upperBound {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < row.upperBound {
        index += 2
      } else if bytes[index] == UInt8(ascii: "|") {
        cells.append(lines.trimmed(start..<index))
        index += 1
        start = index
      } else {
        index += 1
      }
    }
    if start < row.upperBound { cells.append(lines.trimmed(start..<row.upperBound)) }
    return cells
  }
}
