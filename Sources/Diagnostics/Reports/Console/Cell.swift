/// A character of a source line as a terminal shows it.
struct Cell {
  /// What is printed: the character, spaces for a tab, or the spelling of what must not be printed.
  let text: String

  /// How many columns that takes.
  let columns: Int
}

extension [Cell] {
  /// The columns of all cells.
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The text of all cells.
  var text: String { map(\.text).joined() }

  /// The cells of `text`, which stands after text that `outputGuard` has read.
  ///
  /// A tab takes four columns, as in rustc.
  init(_ text: some Sequence<Character>, after outputGuard: inout OutputGuard) {
    self = text.map { character in
      let text = character == "\t" ? "    " : String(character).terminalSafe(after: &outputGuard)
      return Cell(text: text, columns: text.reduce(0) { $0 + $1.columns })
    }
  }

  /// The first cells that fit into `width` columns, with `…` where others are left out.
  func head(within width: Int) -> [Cell] {
    if columns <= width { return self }
    var room = width - 1
    let kept = prefix { cell in
      room -= cell.columns
      return room >= 0
    }
    return kept + [.ellipsis]
  }

  /// The last cells that fit into `width` columns, after `…` where others are left out.
  func tail(within width: Int) -> [Cell] {
    Array([Cell](reversed()).head(within: width).reversed())
  }
}

extension Cell {
  /// What stands for cells that are left out.
  fileprivate static let ellipsis = Cell(text: "…", columns: 1)
}
