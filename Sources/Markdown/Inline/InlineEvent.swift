/// An inline node on entering or leaving it, with what its place in the source can be found by.
struct InlineEvent {
  /// What happens.
  enum Kind: Equatable {
    case text([UInt8])
    case softBreak, lineBreak
    case code([UInt8])
    case html(String)
    case open(Mark)
    case close(Mark)
    case footnoteReference
  }

  /// A mark that has content.
  enum Mark: Equatable {
    case strong, emphasis, strikethrough
    case link(String)
    case image(String)
  }

  let kind: Kind

  init(_ node: CMarkNode, isEntering: Bool) {
    switch node.kind {
    case .softBreak: kind = .softBreak
    case .lineBreak: kind = .lineBreak
    case .codeSpan: kind = .code(node.literalBytes)
    case .inlineHTML: kind = .html(node.literal)
    case .footnoteReference: kind = isEntering ? .footnoteReference : .text([])
    case .strong: kind = isEntering ? .open(.strong) : .close(.strong)
    case .emphasis: kind = isEntering ? .open(.emphasis) : .close(.emphasis)
    case .strikethrough: kind = isEntering ? .open(.strikethrough) : .close(.strikethrough)
    case .link: kind = isEntering ? .open(.link(node.destination)) : .close(.link(node.destination))
    case .image: kind = isEntering ? .open(.image(node.destination)) : .close(.image(node.destination))
    default: kind = .text(node.literalBytes)
    }
  }
}
