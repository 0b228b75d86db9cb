/// The characters around the tags of a template: `{{` and `}}`, until a tag of the file sets others.
struct TemplateDelimiters: Hashable, Sendable {
  let open: [UInt8]
  let close: [UInt8]

  /// Those that every file begins with.
  static let standard = TemplateDelimiters(open: Array("{{".utf8), close: Array("}}".utf8))

  /// A tag as a template with these delimiters writes it.
  func tag(_ role: TemplateTag.Role, _ name: String) -> String {
    if role == .unescaped, self == .standard { return "{{{\(name)}}}" }
    return String(decoding: open, as: UTF8.self) + role.sigil + name + String(decoding: close, as: UTF8.self)
  }
}
