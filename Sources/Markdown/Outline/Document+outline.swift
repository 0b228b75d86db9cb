extension Document {
  /// The document's blocks and their text as values, with exact byte ranges.
  ///
  /// With all texts it costs about as much as the parse: for documents that have diagnostics, not for every page.
  public borrowing func outline(of texts: OutlineTexts = .all) -> Outline {
    var builder = OutlineBuilder(source: source, start: start, texts: texts, variables: variables)
    tree.walk { isEntering, node in builder.visit(node, isEntering: isEntering) }
    return Outline(source: source, blocks: builder.finish())
  }
}
