public import Diagnostics

extension Outline {
  /// The links and images in document order, as ``Destination/ordinal`` counts them.
  public var links: [Span] {
    blocks.flatMap(\.text.spans).filter {
      switch $0.kind {
      case .link, .image: true
      default: false
      }
    }
  }

  /// The images that have no text in place of themselves.
  public var silentImages: [Span] {
    blocks.flatMap { block in
      block.text.spans.filter { span in
        guard case .image = span.kind else { return false }
        let text = block.text.string.utf8
        return text.dropFirst(span.text.lowerBound).prefix(span.text.count).allSatisfy { $0 == UInt8(ascii: " ") }
      }
    }
  }

  /// Where raw HTML stands that a page leaves out: blocks and tags, but for comments and plain tags of `elements`.
  public func rawHTML(allowing elements: Set<String>) -> [SourceRange] {
    blocks.flatMap { block in
      if block.kind == .html { return RawHTML.isComment(block.text.string) ? [] : [source.range(block.bytes)] }
      return block.text.spans.compactMap { span in
        guard case .html(let tag) = span.kind, !RawHTML.isComment(tag) else { return nil }
        switch RawHTML.plainTag(tag) {
        case .opening(let name)?, .closing(let name)?: return elements.contains(name) ? nil : source.range(span.bytes)
        case nil: return source.range(span.bytes)
        }
      }
    }
  }
}
