import Diagnostics

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

  /// The raw HTML that a page leaves out: blocks and tags, but for comments and plain tags of `elements`.
  public func rawHTML(allowing elements: Set<String>) -> [OmittedHTML] {
    blocks.flatMap { block -> [OmittedHTML] in
      if block.kind == .html {
        let html = block.text.string
        if RawHTML.isComment(html) { return [] }
        let opening = RawHTML.unclosedOpening(of: html).map { length in
          let mark = source.bytes[block.bytes].drop { $0 <= UInt8(ascii: " ") }.prefix(length)
          return source.range(mark.indices)
        }
        return [OmittedHTML(range: source.range(block.bytes), opening: opening)]
      }
      return block.text.spans.compactMap { span -> OmittedHTML? in
        guard case .html(let tag) = span.kind, !RawHTML.isComment(tag) else { return nil }
        let omitted = OmittedHTML(range: source.range(span.bytes), opening: nil)
        switch RawHTML.plainTag(tag) {
        case .opening(let name)?, .closing(let name)?: return elements.contains(name) ? nil : omitted
        case nil: return omitted
        }
      }
    }
  }
}
