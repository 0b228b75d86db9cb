/// What the text before a tag says about the place where its value will stand; the later of them ask for the more care.
enum TemplatePlace: Comparable {
  /// Between tags, or in a comment.
  case text
  /// The value of an attribute in quotes.
  case attribute
  /// The value of an attribute without quotes, which a blank in the value would end.
  case unquoted
  /// The start of an attribute whose value is an address, where a text could name a scheme that runs script.
  case address(attribute: String)
  /// A tag, but for the values of its attributes.
  case tag
  /// An attribute whose value is code, or markup.
  case code(attribute: String)
  /// An element whose text is code.
  case rawText(element: String)

  /// The attributes of HTML and SVG whose values are addresses.
  private static let addresses: Set<String> = [
    "action", "background", "cite", "data", "formaction", "href", "manifest", "ping", "poster", "src", "srcset",
    "xlink:href",
  ]

  /// The place in a value of `attribute`, in small letters; `isStart` where nothing stands in that value yet.
  init(in attribute: String, isStart: Bool) {
    self =
      if attribute.hasPrefix("on") || attribute == "style" || attribute == "srcdoc" {
        .code(attribute: attribute)
      } else {
        isStart && Self.addresses.contains(attribute) ? .address(attribute: attribute) : .attribute
      }
  }
}
