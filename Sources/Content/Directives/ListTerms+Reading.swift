import Diagnostics

extension ListTerms {
  /// Reads the terms of `directive`, one of the file at `path`.
  init(_ directive: Directive, path: String) throws(DirectiveFault) {
    if let order = directive.attribute(.order), order.value.text != "code" {
      throw DirectiveFault(
        "'order' must be 'code', the order of the cases, not '\(order.value.text)'", at: order.value.bytes, of: path)
    }
    let extents = directive.attributes.filter { [.only, .except, .partial].contains($0.name) }
    if extents.count > 1 {
      throw DirectiveFault(
        "'\(extents[1].name.rawValue)' contradicts '\(extents[0].name.rawValue)'; a list has one of them",
        at: extents[1].bytes, of: path)
    }
    let extent: Extent
    switch extents.first?.name {
    case .only?: extent = .only(try Self.names(extents[0], path: path))
    case .except?: extent = .except(try Self.names(extents[0], path: path))
    case .partial?: extent = .partial(because: extents[0].value)
    default: extent = .all
    }
    self.init(extent: extent, followsCode: directive.attribute(.order) != nil)
  }

  private static func names(_ attribute: Attribute, path: String) throws(DirectiveFault) -> [Word] {
    let names = attribute.values
    var seen: Set<String> = []
    for name in names {
      if name.text.isEmpty {
        throw DirectiveFault(
          "'\(attribute.name.rawValue)' has a comma without a name beside it", at: attribute.bytes, of: path)
      }
      if !seen.insert(name.text).inserted {
        throw DirectiveFault("'\(name.text)' is given twice", at: name.bytes, of: path)
      }
    }
    return names
  }
}
