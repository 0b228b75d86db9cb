import CCmarkGFM
import CCmarkSupport

/// A node of a ``CMarkTree``, valid as long as the tree lives.
@safe struct CMarkNode: Equatable {
  /// What a node is.
  enum Kind {
    case document, quote, list, item, code, html, paragraph, heading, thematicBreak, footnoteDefinition
    case table, tableRow, tableCell
    case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, strikethrough, link, image
    case footnoteReference
    /// A node of an extension that this house does not attach.
    case unknown

    /// Whether it is one of an outline's blocks.
    var isBlock: Bool {
      switch self {
      case .document, .quote, .list, .item, .code, .html, .paragraph, .heading, .thematicBreak, .footnoteDefinition,
        .table, .tableRow, .tableCell:
        true
      case .text, .softBreak, .lineBreak, .codeSpan, .inlineHTML, .emphasis, .strong, .strikethrough, .link, .image,
        .footnoteReference, .unknown:
        false
      }
    }
  }

  private let pointer: OpaquePointer

  @unsafe init(_ pointer: OpaquePointer) {
    unsafe self.pointer = pointer
  }

  static func == (left: CMarkNode, right: CMarkNode) -> Bool {
    unsafe left.pointer == right.pointer
  }

  var kind: Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case lockstep_node_table(): .table
    case lockstep_node_table_row(): .tableRow
    case lockstep_node_table_cell(): .tableCell
    case lockstep_node_strikethrough(): .strikethrough
    default: .unknown
    }
  }

  // MARK: neighbours

  var parent: CMarkNode? { unsafe Self.optional(cmark_node_parent(pointer)) }
  var next: CMarkNode? { unsafe Self.optional(cmark_node_next(pointer)) }
  var previous: CMarkNode? { unsafe Self.optional(cmark_node_previous(pointer)) }
  var firstChild: CMarkNode? { unsafe Self.optional(cmark_node_first_child(pointer)) }

  @unsafe private static func optional(_ pointer: OpaquePointer?) -> CMarkNode? {
    unsafe pointer.map { unsafe CMarkNode($0) }
  }

  // MARK: what kinds of nodes carry

  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }
  var isOrdered: Bool { unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(unsafe cmark_node_get_list_start(pointer)) }
  var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }
  var isHeaderRow: Bool { unsafe cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

  /// Whether a task is done; `nil` where the item is no task.
  var isDone: Bool? {
    guard let name = unsafe cmark_node_get_type_string(pointer), unsafe String(cString: name) == "tasklist" else {
      return nil
    }
    return unsafe cmark_gfm_extensions_get_tasklist_item_checked(pointer)
  }

  /// The alignments of a table's columns: `l`, `c`, `r`, or 0.
  var columnAlignments: [UInt8] {
    guard let alignments = unsafe cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    let count = Int(unsafe cmark_gfm_extensions_get_table_columns(pointer))
    return unsafe Array(UnsafeBufferPointer(start: alignments, count: count))
  }

  // MARK: text

  /// The label of a footnote's definition; `nil` where cmark does not tell.
  var footnoteLabel: String? {
    var length = 0
    guard let label = unsafe lockstep_footnote_label(UnsafeMutableRawPointer(pointer), &length) else { return nil }
    return unsafe String(decoding: UnsafeRawBufferPointer(start: label, count: length), as: UTF8.self)
  }

  /// The literal of a text, code or HTML node; the number of a footnote's reference.
  var literal: String { unsafe Self.string(cmark_node_get_literal(pointer)) }

  /// Calls `body` with the bytes of ``literal``, which are UTF-8, without a copy.
  func withLiteral<Result>(_ body: (Swift.Span<UInt8>) -> Result) -> Result {
    var length = 0
    var text = unsafe lockstep_inline_literal(UnsafeMutableRawPointer(pointer), &length)
    if unsafe text == nil, let copy = unsafe cmark_node_get_literal(pointer) {
      unsafe text = copy
      length = unsafe Self.length(of: copy)
    }
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: length)
    return unsafe body(bytes.bindMemory(to: UInt8.self).span)
  }

  /// Where a link or image leads, with escapes and entities resolved.
  var destination: String { unsafe Self.string(cmark_node_get_url(pointer)) }

  /// The title of a link or image.
  var title: String { unsafe Self.string(cmark_node_get_title(pointer)) }

  /// The words after a fence.
  var fenceInfo: String { unsafe Self.string(cmark_node_get_fence_info(pointer)) }

  /// Appends the literal's text to `buffer`, escaped as HTML text, without a copy between.
  func appendLiteral(to buffer: inout HTMLBuffer) {
    guard let text = unsafe cmark_node_get_literal(pointer) else { return }
    unsafe buffer.appendText(UnsafeRawBufferPointer(start: text, count: Self.length(of: text)))
  }

  @unsafe private static func string(_ text: UnsafePointer<CChar>?) -> String {
    unsafe text.map { unsafe String(cString: $0) } ?? ""
  }

  @unsafe private static func length(of text: UnsafePointer<CChar>) -> Int {
    var end = unsafe text
    while unsafe end.pointee != 0 { unsafe end += 1 }
    return unsafe end - text
  }

  // MARK: positions, as cmark gives them: from 1, columns in bytes, the end inclusive; 0 where cmark does not know

  var startLine: Int { Int(unsafe cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(unsafe cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(unsafe cmark_node_get_end_line(pointer)) }
  var endColumn: Int { Int(unsafe cmark_node_get_end_column(pointer)) }
}
