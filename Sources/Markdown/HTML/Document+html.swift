extension Document {
  /// Writes the document's blocks as HTML.
  ///
  /// - Parameters:
  ///   - options: What passes, and what headings carry.
  ///   - resolve: Gives the URL that stands for a destination on the page; `nil` leaves the URL empty, as cmark's safe
  ///     mode does with schemes that could run script.
  /// - Returns: The HTML, and what the page around it wants to know.
  public borrowing func html(
    _ options: HTMLOptions, resolve: (Destination) -> String?
  ) -> RenderedDocument {
    withoutActuallyEscaping(resolve) { resolve in
      var writer = HTMLWriter(options: options, resolve: resolve)
      tree.walk { isEntering, node in writer.write(node, isEntering: isEntering) }
      return writer.finish()
    }
  }

  /// Writes the document as cmark-gfm's safe mode does: schemes that could run script give empty URLs, and a comment
  /// says where raw HTML was left out.
  public borrowing func htmlFragment(headingIDs: Bool = true) -> RenderedDocument {
    let options = HTMLOptions(headingIDs: headingIDs, allowedElements: [], marksOmissions: true)
    return html(options) { DangerousScheme.begins($0.url) ? nil : $0.url }
  }
}
