/// A step of writing a page; a compiled template is a flat list of them.
enum TemplateInstruction: Sendable {
  /// Writes these bytes of the template's literals.
  case literal(Range<Int>)
  /// Writes a text or a URL, escaped.
  case escaped(TemplateSlot)
  /// Writes HTML as it is.
  case html(TemplateSlot)
  /// Runs what follows, up to the end, if the value is present.
  case ifPresent(TemplateSlot, end: Int)
  /// Runs what follows, up to the end, if the value is absent, false or an empty list.
  case ifAbsent(TemplateSlot, end: Int)
  /// Runs what follows, up to the end, once for each entry of a list; `isShared` where that gives the same on all pages of
  /// a section, but for what is said of the page itself.
  case each(TemplateSlot, end: Int, isShared: Bool)
}
