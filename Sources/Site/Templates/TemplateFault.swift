/// What is wrong with using a name of this kind in a tag of this role.
struct TemplateFault {
  let message: String
  /// What to write instead of the tag, where that is certain.
  let replacement: String?

  /// The elements whose URLs readers follow, or see what is there.
  private static let followers: Set<String> = [
    "a", "area", "audio", "blockquote", "del", "img", "ins", "q", "source", "track", "video",
  ]

  /// The fault of printing `name` with `tag`; `nil` where it may stand there.
  init?(printing name: TemplateName, with tag: TemplateTag, at place: TemplatePlace, isProven: Bool) {
    let written = { tag.delimiters.tag($0, name.name) }
    switch (name.kind, tag.role) {
    case (.flag, _):
      self.init("'\(name.name)' is a flag: it opens a section, '\(written(.section))', and prints nothing")
    case (.list, _):
      self.init("'\(name.name)' is a list: '\(written(.section))' goes through its entries")
    case (.html, .escaped):
      let replacement = written(.unescaped)
      self.init("'\(name.name)' is HTML: '\(replacement)' prints it unescaped", replacement: replacement)
    case (.json, .escaped):
      let replacement = written(.unescaped)
      self.init("'\(name.name)' is JSON: '\(replacement)' prints it unescaped", replacement: replacement)
    case (.text, .unescaped), (.url, .unescaped), (.link, .unescaped):
      let replacement = written(.escaped)
      self.init("'\(name.name)' is no HTML: '\(replacement)' escapes it", replacement: replacement)
    default:
      if name.isOptional, !isProven {
        self.init("'\(name.name)' may be absent: it is printed inside '\(written(.section))' only")
        return
      }
      switch (name.kind, place) {
      case (.json, .rawText("script")): return nil
      case (.json, _):
        self.init("'\(name.name)' is JSON, and stands in a 'script' element only")
      case (_, .rawText(let element)):
        self.init("no value stands in '\(element)'; put it into a 'data-' attribute, and read it from there")
      case (_, .code(let attribute)):
        self.init("no value stands in '\(attribute)', which is code")
      case (_, .tag):
        self.init("a value stands between tags, or in the quotes of an attribute")
      case (.html, .attribute), (.html, .address), (.html, .unquoted):
        self.init("'\(name.name)' is HTML, and stands between tags only")
      case (_, .unquoted):
        self.init("an attribute's value stands in quotes", replacement: "\"\(written(.escaped))\"")
      case (.text, .address(let attribute, _)):
        self.init("'\(name.name)' is text, and '\(attribute)' takes a URL")
      case (.link, .address(_, let element)) where !Self.followers.contains(element):
        self.init("'\(name.name)' is a writer's URL, and a page runs or obeys what '\(element)' names")
      default: return nil
      }
    }
  }

  /// The fault of opening a section over `name`; `nil` where it may be opened.
  init?(opening name: TemplateName, isOpen: Bool) {
    switch name.kind {
    case .flag: return nil
    case .list:
      if !isOpen { return nil }
      self.init("'\(name.name)' is gone through already: a section around this one does it")
    case .text, .url, .link, .html, .json:
      if name.isOptional { return nil }
      self.init("'\(name.name)' is never absent: a section over it says nothing")
    }
  }

  /// The fault of a list whose entries, one behind the other, do not all stand in the same place.
  static let repeating = TemplateFault("each entry must end as it begins: close the tags, quotes and scripts in it")

  private init(_ message: String, replacement: String? = nil) {
    self.message = message
    self.replacement = replacement
  }
}
