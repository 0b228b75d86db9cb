/// A character reference in Markdown source: `&amp;`, `&#38;`, `&#x26;`.
struct Entity {
  /// What it stands for, as UTF-8.
  let text: [UInt8]

  /// How many bytes of source it takes.
  let length: Int

  /// The reference that `source` begins with; `nil` where it begins with none.
  ///
  /// cmark itself decodes it, since it knows the 2,125 names of HTML.
  init?(in source: ArraySlice<UInt8>) {
    guard let end = source.prefix(40).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let reference = source[...end]
    guard let tree = CMarkTree(parsing: reference, extensions: []) else { return nil }
    var decoded: [UInt8] = []
    tree.walk { isEntering, node in
      if isEntering, node.kind == .text { decoded += Array(node.literal.utf8) }
      return true
    }
    if decoded.isEmpty || decoded.elementsEqual(reference) { return nil }
    text = decoded
    length = reference.count
  }
}
