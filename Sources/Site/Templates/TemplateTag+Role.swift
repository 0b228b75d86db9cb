extension TemplateTag {
  /// What a tag does, which its first characters say.
  enum Role: Sendable, CaseIterable {
    /// `{{name}}`
    case escaped
    /// `{{{name}}}` or `{{&name}}`
    case unescaped
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case close
    /// `{{> name}}`
    case partial
    /// `{{<name}}`
    case parent
    /// `{{$name}}`
    case block
  }
}

extension TemplateTag.Role {
  /// What stands before the name.
  var sigil: String {
    switch self {
    case .escaped: ""
    case .unescaped: "&"
    case .section: "#"
    case .inverted: "^"
    case .close: "/"
    case .partial: ">"
    case .parent: "<"
    case .block: "$"
    }
  }

  /// The role that a character before a name gives a tag; `nil` where it gives none.
  init?(sigil: UInt8) {
    let role = Self.allCases.first { $0.sigil.utf8.first == sigil }
    guard let role else { return nil }
    self = role
  }

  /// Whether the name is that of a file below `partials/`, or may end the tag of one.
  var namesFile: Bool { self == .partial || self == .parent || self == .close }

  /// What the tag opens, in words; `nil` for a tag that opens nothing.
  var opened: String? {
    switch self {
    case .section, .inverted: "section"
    case .parent: "parent"
    case .block: "block"
    case .escaped, .unescaped, .close, .partial: nil
    }
  }
}
