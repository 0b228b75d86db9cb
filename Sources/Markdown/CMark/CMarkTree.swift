import CCmarkGFM
import CCmarkSupport

/// The syntax tree of one document in cmark's memory, freed with this value.
@safe struct CMarkTree: ~Copyable {
  private let root: UnsafeMutableRawPointer
  /// Where the tree lies; `nil` where cmark allocates by itself.
  private let arena: OpaquePointer?

  /// Parses `markdown`; `nil` where cmark has no memory left.
  ///
  /// Any bytes are Markdown: what is not UTF-8 becomes U+FFFD.
  init?(parsing markdown: ArraySlice<UInt8>, extensions: Set<Extension>) {
    let arena = unsafe lockstep_reading_never_allocates() ? lockstep_arena_take() : nil
    guard let root = unsafe Self.root(of: markdown, extensions: extensions, inArena: arena != nil) else {
      if let arena = unsafe arena { unsafe lockstep_arena_drop(arena) }
      return nil
    }
    unsafe self.root = root
    unsafe self.arena = arena
  }

  @unsafe private static func root(
    of markdown: ArraySlice<UInt8>, extensions: Set<Extension>, inArena: Bool
  ) -> UnsafeMutableRawPointer? {
    // With CMARK_OPT_SOURCEPOS lines are counted on across code spans; it changes nothing else in a tree.
    var options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_SOURCEPOS
    if extensions.contains(.footnotes) { options |= CMARK_OPT_FOOTNOTES }
    let registered = SyntaxExtensions.registered
    guard let parser = unsafe parser(options, inArena: inArena) else { return nil }
    // An arena's memory is given back as a whole, the parser's with the tree's.
    defer { if inArena { lockstep_arena_rest() } else { unsafe cmark_parser_free(parser) } }
    unsafe registered.attach(extensions, to: parser)
    unsafe markdown.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    return unsafe registered.takingTurns { unsafe cmark_parser_finish(parser) }.map { UnsafeMutableRawPointer($0) }
  }

  @unsafe private static func parser(_ options: CInt, inArena: Bool) -> OpaquePointer? {
    guard inArena, let functions = unsafe lockstep_arena_functions() else { return unsafe cmark_parser_new(options) }
    return unsafe cmark_parser_new_with_mem(options, functions.assumingMemoryBound(to: cmark_mem.self))
  }

  deinit {
    if let arena = unsafe arena {
      unsafe lockstep_arena_drop(arena)
    } else {
      unsafe lockstep_tree_free(root)
    }
  }

  /// Calls `visit` on entering and on leaving each node, in document order; leaves are entered only.
  ///
  /// The nodes are valid inside `visit` and for as long as the tree lives. What `visit` gives on entering is whether the
  /// nodes inside are visited; on leaving it means nothing.
  borrowing func walk(_ visit: (_ isEntering: Bool, _ node: CMarkNode) -> Bool) {
    let root = unsafe CMarkNode(root)
    var node = root
    while true {
      if visit(true, node), let child = node.firstChild {
        node = child
        continue
      }
      if !node.kind.isLeaf { _ = visit(false, node) }
      // To the next one, by way of all that end here.
      while node != root, node.next == nil {
        guard let parent = node.parent else { return }
        node = parent
        _ = visit(false, node)
      }
      guard node != root, let next = node.next else { return }
      node = next
    }
  }
}
