extension Document {
  /// Writes the document's blocks as HTML.
  ///
  /// - Parameters:
  ///   - options: What passes, and what headings carry.
  ///   - resolve: Gives the URL that stands for a destination on the page; an empty one is what cmark's safe mode gives for
  ///     schemes that could run script.
  /// - Returns: The HTML, and what the page around it wants to know.
  public borrowing func html(
    _ options: HTMLOptions, resolve: (Destination) -> ResolvedURL
  ) -> RenderedDocument {
    var page = HTMLPage()
    write(to: &page, options, resolve: resolve)
    return page.finish()
  }

  /// Writes the document's blocks to a page that other documents may stand on.
  ///
  /// - Parameters:
  ///   - page: The page, on which no id and no number stands twice.
  ///   - options: What passes, and what headings carry.
  ///   - frames: What stands around blocks, and which blocks give their place to something else.
  ///   - resolve: As in ``html(_:resolve:)``.
  ///   - insert: Writes what stands in place of the block with an index in the outline.
  public borrowing func write(
    to page: inout HTMLPage, _ options: HTMLOptions, frames: BlockFrames = .none, resolve: (Destination) -> ResolvedURL,
    insert: (_ block: Int, _ page: inout HTMLPage) -> Void = { _, _ in }
  ) {
    withoutActuallyEscaping(resolve) { resolve in
      withoutActuallyEscaping(insert) { insert in
        var writer = HTMLWriter(
          options: options, frames: frames, variables: variables, resolve: resolve, insert: insert)
        page.depth += 1
        swap(&writer.page, &page)
        tree.walk { isEntering, node in
          writer.write(node, isEntering: isEntering)
          return true
        }
        swap(&writer.page, &page)
        page.depth -= 1
      }
    }
  }

  /// Writes the document as cmark-gfm's safe mode does: schemes that could run script give empty URLs, and a comment
  /// says where raw HTML was left out.
  public borrowing func htmlFragment(headingIDs: Bool = true) -> RenderedDocument {
    let options = HTMLOptions(
      headingIDs: headingIDs, highestHeading: 1, allowedElements: [], marksOmissions: true, callouts: false,
      focusableBoxes: false, alignsByClass: false, lazyImages: false)
    return html(options) { DangerousScheme.begins($0.url) ? .empty : .url($0.url) }
  }
}
