public import Diagnostics

extension Outline {
  /// The variables that the document names and that are not among those that it was parsed with, each with the range of
  /// its braces.
  ///
  /// Known ones are not in texts and destinations any more: what they say is.
  public func unknownVariables(besides variables: Variables) -> [(name: String, range: SourceRange)] {
    blocks.flatMap { block -> [(name: String, range: SourceRange)] in
      if block.kind == .html || block.kind == .code { return [] }
      let text = block.text
      let code = MergedRanges(text.spans.filter { $0.kind == .code }.map(\.text))
      let inText = VariableUse.all(in: text.string.utf8.span).filter { !code.overlap($0.bytes) }.map {
        ($0.name, source.range(text.bytes(of: $0.bytes)))
      }
      return inText + text.spans.flatMap { unknownVariables(in: $0, of: text, besides: variables) }
    }
  }

  /// Those in the destination and the title of a link or an image.
  private func unknownVariables(
    in span: Span, of text: InlineText, besides variables: Variables
  ) -> [(name: String, range: SourceRange)] {
    switch span.kind {
    case .link(let destination), .image(let destination):
      guard let written = span.destination else {
        // A definition elsewhere says where it leads.
        return VariableUse.all(in: destination.utf8.span).map { ($0.name, source.range(span.bytes)) }
      }
      // An address that stands for itself is text, too.
      if text.bytes(of: span.text).overlaps(written) { return [] }
      let tail = Array(source.bytes[written.lowerBound..<max(span.bytes.upperBound, written.upperBound)])
      return VariableUse.all(in: tail.span).filter { variables[$0.name] == nil }.map { use in
        let start = written.lowerBound + use.bytes.lowerBound
        return (use.name, source.range(start..<start + use.bytes.count))
      }
    default: return []
    }
  }
}
