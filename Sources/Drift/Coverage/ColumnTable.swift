import Diagnostics

/// A table in text: a name a row, and as many columns side by side as fit, the others below.
struct ColumnTable {
  /// The names of the rows.
  let names: [String]

  /// The columns, each with its heading and a cell a row.
  let columns: [(heading: String, cells: [String])]

  /// The lines of the table, or of several below each other with an empty line between, at most `width` columns wide
  /// where one column beside the names is not wider.
  func lines(width: Int) -> [String] {
    let margin = "  "
    let nameWidth = names.map(\.columns).max() ?? 0
    var tables: [[(heading: String, cells: [String], width: Int)]] = []
    var room = 0
    for column in columns {
      let needed = ([column.heading] + column.cells).map(\.columns).max() ?? 0
      if tables.isEmpty || room < needed + margin.count {
        tables.append([])
        room = width - margin.count - nameWidth
      }
      room -= needed + margin.count
      tables[tables.count - 1].append((column.heading, column.cells, needed))
    }
    let blocks = tables.map { table in
      let head = margin + ([""] + table.map(\.heading)).joined(padding: [nameWidth] + table.map(\.width))
      let rows = names.indices.map { row in
        margin + ([names[row]] + table.map { $0.cells[row] }).joined(padding: [nameWidth] + table.map(\.width))
      }
      return [head] + rows
    }
    return Array(blocks.joined(separator: [""]))
  }
}

extension [String] {
  /// The cells beside each other, each but the last padded to its width.
  fileprivate func joined(padding widths: [Int]) -> String {
    var line = ""
    for (index, cell) in enumerated() {
      line += index == count - 1 ? cell : cell.padded(to: widths[index]) + "  "
    }
    return line
  }
}
