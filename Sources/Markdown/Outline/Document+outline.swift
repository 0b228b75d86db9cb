extension Document {
  /// The document's blocks and their text as values, with exact byte ranges.
  ///
  /// It costs about as much as the parse: for documents that have claims or diagnostics, not for every page.
  public borrowing func outline() -> Outline {
    var builder = OutlineBuilder(source: source, start: start)
    tree.walk { isEntering, node in builder.visit(node, isEntering: isEntering) }
    return Outline(source: source, blocks: builder.finish())
  }
}
