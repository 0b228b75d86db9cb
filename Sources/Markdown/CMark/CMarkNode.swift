import CCmarkGFM

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

    /// Whether a walk enters it without leaving it, as it can hold no other.
    var isLeaf: Bool {
      switch self {
      case .text, .softBreak, .lineBreak, .codeSpan, .inlineHTML, .code, .html, .thematicBreak: true
      default: false
      }
    }
  }

  private let pointer: UnsafeMutableRawPointer

  @unsafe init(_ pointer: UnsafeMutableRawPointer) {
    unsafe self.pointer = pointer
  }

  static func == (left: CMarkNode, right: CMarkNode) -> Bool {
    unsafe left.pointer == right.pointer
  }

  var kind: Kind {
    switch unsafe lockstep_node_type(pointer) {
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

  var parent: CMarkNode? { unsafe Self.optional(lockstep_node_parent(pointer)) }
  var next: CMarkNode? { unsafe Self.optional(lockstep_node_next(pointer)) }
  var previous: CMarkNode? { unsafe Self.optional(lockstep_node_previous(pointer)) }
  var firstChild: CMarkNode? { unsafe Self.optional(lockstep_node_first_child(pointer)) }

  @unsafe private static func optional(_ pointer: UnsafeMutableRawPointer?) -> CMarkNode? {
    unsafe pointer.map { unsafe CMarkNode($0) }
  }

  // MARK: what kinds of nodes carry

  var headingLevel: Int { Int(unsafe lockstep_heading_level(pointer)) }
  var isOrdered: Bool { unsafe lockstep_list_is_ordered(pointer) }
  var listStart: Int { Int(unsafe lockstep_list_start(pointer)) }
  var isTight: Bool { unsafe lockstep_list_is_tight(pointer) }
  var isHeaderRow: Bool { unsafe lockstep_row_is_header(pointer) }

  /// Whether a task is done; `nil` where the item is no task.
  var isDone: Bool? {
    var isDone = false
    return unsafe lockstep_item_is_task(pointer, &isDone) ? isDone : nil
  }

  /// The alignments of a table's columns: `l`, `c`, `r`, or 0.
  var columnAlignments: [UInt8] {
    let alignments = unsafe lockstep_table_alignments(pointer)
    return unsafe Array(alignments.bytes)
  }

  // MARK: text

  /// The label of a footnote's definition; `nil` where cmark does not tell.
  var footnoteLabel: String? {
    let label = unsafe lockstep_footnote_label(pointer)
    return unsafe label.start == nil ? nil : label.string
  }

  /// The literal of a text, code or HTML node; the number of a footnote's reference.
  var literal: String { unsafe lockstep_node_literal(pointer).string }

  /// Calls `body` with the bytes of ``literal``, which are UTF-8, without a copy.
  func withLiteral<Result>(_ body: (Swift.Span<UInt8>) -> Result) -> Result {
    let literal = unsafe lockstep_node_literal(pointer)
    return unsafe body(literal.bytes.bindMemory(to: UInt8.self).span)
  }

  /// Calls `body` with the bytes of ``destination``, without a copy.
  func withDestination<Result>(_ body: (Swift.Span<UInt8>) -> Result) -> Result {
    let url = unsafe lockstep_link_url(pointer)
    return unsafe body(url.bytes.bindMemory(to: UInt8.self).span)
  }

  /// Where a link or image leads, with escapes and entities resolved.
  var destination: String { unsafe lockstep_link_url(pointer).string }

  /// ``destination`` with the texts of `variables`.
  func destination(filling variables: Variables?) -> String { variables?.fill(destination) ?? destination }

  /// The title of a link or image.
  var title: String { unsafe lockstep_link_title(pointer).string }

  /// The words after a fence.
  var fenceInfo: String { unsafe lockstep_fence_info(pointer).string }

  /// Appends the literal's text to `buffer`, escaped as HTML text, without a copy between.
  func appendLiteral(to buffer: inout HTMLBuffer) {
    unsafe buffer.appendText(lockstep_node_literal(pointer).bytes)
  }

  // MARK: positions, as cmark gives them: from 1, columns in bytes, the end inclusive; 0 where cmark does not know

  var startLine: Int { Int(unsafe lockstep_node_start_line(pointer)) }
  var startColumn: Int { Int(unsafe lockstep_node_start_column(pointer)) }
  var endLine: Int { Int(unsafe lockstep_node_end_line(pointer)) }
  var endColumn: Int { Int(unsafe lockstep_node_end_column(pointer)) }
}

extension lockstep_text {
  @unsafe fileprivate var bytes: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: start, count: length) }

  fileprivate var string: String { unsafe length == 0 ? "" : String(decoding: bytes, as: UTF8.self) }
}
