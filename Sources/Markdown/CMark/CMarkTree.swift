import CCmarkGFM

/// The syntax tree of one document in cmark's memory, freed with this value.
@safe struct CMarkTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses `markdown`; `nil` where cmark has no memory left.
  ///
  /// Any bytes are Markdown: what is not UTF-8 becomes U+FFFD.
  init?(parsing markdown: ArraySlice<UInt8>, extensions: Set<Extension>) {
    // With CMARK_OPT_SOURCEPOS lines are counted on across code spans; it changes nothing else in a tree.
    var options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_SOURCEPOS
    if extensions.contains(.footnotes) { options |= CMARK_OPT_FOOTNOTES }
    let registered = SyntaxExtensions.registered
    guard let parser = unsafe cmark_parser_new(options) else { return nil }
    defer { unsafe cmark_parser_free(parser) }
    unsafe registered.attach(extensions, to: parser)
    unsafe markdown.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let root = unsafe registered.takingTurns({ unsafe cmark_parser_finish(parser) }) else { return nil }
    unsafe self.root = root
  }

  deinit {
    unsafe cmark_node_free(root)
  }

  /// Calls `visit` on entering and on leaving each node, in document order; leaves are entered only.
  ///
  /// The nodes are valid inside `visit` and for as long as the tree lives.
  borrowing func walk(_ visit: (_ isEntering: Bool, _ node: CMarkNode) -> Void) {
    guard let iterator = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, event != CMARK_EVENT_NONE else { return }
      guard let pointer = unsafe cmark_iter_get_node(iterator) else { return }
      visit(event == CMARK_EVENT_ENTER, unsafe CMarkNode(pointer))
    }
  }
}
