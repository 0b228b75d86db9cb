/// The line on which a range starts, cut to a width around what the range marks.
struct Excerpt {
  /// The line as it is shown.
  let text: String

  /// How many columns of `text` stand before what is marked.
  let indent: Int

  /// How many columns are marked; at least one, so that an empty range shows.
  let mark: Int

  /// The excerpt for `range` of `file`, at most `width` columns wide, which must be three or more.
  ///
  /// `caption` is how many columns of text will follow the mark, on the line below; the line is cut so that they have
  /// room where possible.
  init(of range: Range<Int>, in file: CitedFile, width: Int, caption: Int) {
    let line = file.lines.contents(ofLine: file.line(of: range))
    let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(range.upperBound, start), line.upperBound)

    // No more than could be shown is read and turned into cells: a line may hold a whole book.
    var outputGuard = OutputGuard()
    let limit = width + 1
    let before = [Cell](file.text(of: line.lowerBound..<start, last: limit).suffix(limit), after: &outputGuard)
    let meant = [Cell](file.text(of: start..<end, first: limit).prefix(limit), after: &outputGuard)
    var after = [Cell](file.text(of: end..<line.upperBound, first: limit).prefix(limit), after: &outputGuard)

    // Each side that may be cut needs a column for its `…`.
    let sides = (before.isEmpty ? 0 : 1) + (after.isEmpty ? 0 : 1)
    let marked = meant.head(within: width - sides)
    if marked.columns < meant.columns { after = [] }

    let spare = width - marked.columns
    let left = before.tail(within: max(spare / 2, spare - max(after.columns, caption)))
    let right = after.head(within: spare - left.columns)

    text = (left + marked + right).text
    indent = left.columns
    mark = max(marked.columns, 1)
  }
}
