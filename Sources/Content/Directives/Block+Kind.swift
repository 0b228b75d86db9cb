import Markdown

extension Block.Kind {
  /// The kind for people.
  var description: String {
    switch self {
    case .heading: "a heading"
    case .paragraph: "a paragraph"
    case .list: "a list"
    case .table: "a table"
    case .code: "code"
    case .html: "HTML"
    case .quote: "a quotation"
    case .thematicBreak: "a line between sections"
    default: "another block"
    }
  }
}
