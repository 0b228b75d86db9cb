/// Writes tables: which part of one the walk is in.
struct TableState {
  private let isFocusable: Bool
  private let alignsByClass: Bool
  private var isInHeader = false
  private var hasBody = false
  private var alignments: [UInt8] = []
  private var column = 0

  init(isFocusable: Bool, alignsByClass: Bool) {
    self.isFocusable = isFocusable
    self.alignsByClass = alignsByClass
  }

  mutating func write(_ node: CMarkNode, isEntering: Bool, to buffer: inout HTMLBuffer) {
    switch node.kind {
    case .table: writeTable(node, isEntering: isEntering, to: &buffer)
    case .tableRow: writeRow(node, isEntering: isEntering, to: &buffer)
    default: writeCell(isEntering: isEntering, to: &buffer)
    }
  }

  private mutating func writeTable(_ node: CMarkNode, isEntering: Bool, to buffer: inout HTMLBuffer) {
    buffer.startLine()
    if isEntering {
      buffer.append(isFocusable ? "<table tabindex=\"0\">" : "<table>")
      hasBody = false
      alignments = node.columnAlignments
    } else {
      if hasBody { buffer.append("</tbody>\n") }
      hasBody = false
      buffer.append("</table>\n")
    }
  }

  private mutating func writeRow(_ node: CMarkNode, isEntering: Bool, to buffer: inout HTMLBuffer) {
    buffer.startLine()
    guard isEntering else {
      buffer.append("</tr>")
      if isInHeader { buffer.append("\n</thead>") }
      isInHeader = false
      return
    }
    column = 0
    if node.isHeaderRow {
      isInHeader = true
      buffer.append("<thead>\n")
    } else if !hasBody {
      hasBody = true
      buffer.append("<tbody>\n")
    }
    buffer.append("<tr>")
  }

  private mutating func writeCell(isEntering: Bool, to buffer: inout HTMLBuffer) {
    guard isEntering else {
      buffer.append(isInHeader ? "</th>" : "</td>")
      return
    }
    buffer.startLine()
    buffer.append(isInHeader ? "<th" : "<td")
    switch column < alignments.count ? alignments[column] : 0 {
    case UInt8(ascii: "l"): appendAlignment("left", to: &buffer)
    case UInt8(ascii: "c"): appendAlignment("center", to: &buffer)
    case UInt8(ascii: "r"): appendAlignment("right", to: &buffer)
    default: break
    }
    buffer.append(">")
    column += 1
  }

  private func appendAlignment(_ side: StaticString, to buffer: inout HTMLBuffer) {
    buffer.append(alignsByClass ? " class=\"align-" : " align=\"")
    buffer.append(side)
    buffer.append("\"")
  }
}
