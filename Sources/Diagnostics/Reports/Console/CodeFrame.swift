/// One place in a console report: the path, the line, and marks under what is meant.
struct CodeFrame {
  /// What is meant.
  let range: SourceRange

  /// The file it lies in, if it can be shown.
  let file: CitedFile?

  /// What leads to the path: `-->` or `:::`.
  let arrow: String

  /// What stands under each column that is meant: `^` or `-`.
  let mark: String

  /// What is said of it, made safe for a terminal.
  let message: String

  /// How the marks and the message look.
  let style: Style

  /// Whether the line is shown, or its place alone.
  let showsCode: Bool

  /// Whether a line is shown.
  var showsLine: Bool { showsCode && line != nil }

  /// The number of the line that is meant, from 1.
  var line: Int? { file?.line(of: range.bytes) }

  /// The frame's lines, without one that closes it, the source line at most as wide as `width` with its number.
  func lines(in gutter: Gutter, width: Int) -> [String] {
    let path = range.path.terminalSafe
    let place = file.flatMap { file in line.map { "\(path):\($0):\(file.column(of: range.bytes))" } } ?? path
    guard showsCode, let file, let line else {
      return [gutter.place(place, arrow: arrow)] + (message.isEmpty ? [] : [gutter.remark("note", message)])
    }
    let caption = [message, continuation(in: file)].filter { !$0.isEmpty }.joined(separator: ", ")
    let excerpt = Excerpt(
      of: range.bytes, in: file, width: max(width - gutter.width, 20),
      caption: caption.reduce(0) { $0 + $1.columns })
    let marks = String(repeating: mark, count: excerpt.mark) + (caption.isEmpty ? "" : " " + caption)
    return [
      gutter.place(place, arrow: arrow),
      gutter.line(),
      gutter.line(line, excerpt.text),
      gutter.line(nil, String(repeating: " ", count: excerpt.indent) + style.paint(marks, colour: gutter.colour)),
    ]
  }

  /// How a range goes on that does not end on its first line.
  private func continuation(in file: CitedFile) -> String {
    let last = file.lastLine(of: range.bytes)
    return last == line ? "" : "to line \(last)"
  }
}
