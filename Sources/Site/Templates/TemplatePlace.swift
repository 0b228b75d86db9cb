/// What the text before a tag says about the place where its value will stand; the later of them ask for the more care.
enum TemplatePlace: Comparable {
  /// Between tags.
  case text
  /// The value of an attribute in quotes.
  case attribute
  /// The value of an attribute without quotes, which a blank in the value would end.
  case unquoted
  /// The start of an attribute whose value is an address, where a text could name a scheme that runs script.
  case address(attribute: String, element: String)
  /// A tag, but for the values of its attributes; or a comment, which a value could end.
  case tag
  /// An attribute whose value is code, or markup.
  case code(attribute: String)
  /// An element whose text is code.
  case rawText(element: String)

  /// The attributes of HTML and SVG whose values are addresses.
  ///
  /// An animation's `from`, `to`, `by` and `values` may be such, too.
  private static let addresses: Set<String> = [
    "action", "archive", "background", "by", "cite", "codebase", "data", "formaction", "from", "href", "imagesrcset",
    "longdesc", "manifest", "ping", "poster", "src", "srcset", "to", "values", "xlink:href", "xml:base",
  ]

  /// The attributes whose values are code or markup, or say what others mean, besides those that begin with `on`.
  private static let codes: Set<String> = ["attributename", "srcdoc", "style"]

  /// The place in a value of `attribute` of `element`, both in small letters, behind what says `start` of a URL.
  init(in attribute: String, of element: String, start: AddressStart) {
    if attribute.hasPrefix("on") || Self.codes.contains(attribute) {
      self = .code(attribute: attribute)
    } else if Self.addresses.contains(attribute) {
      self =
        switch start {
        case .open: .address(attribute: attribute, element: element)
        case .settled: .attribute
        case .dangerous: .code(attribute: attribute)
        }
    } else {
      self = .attribute
    }
  }
}
