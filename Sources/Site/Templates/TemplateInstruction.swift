/// A step of writing a page; a compiled template is a flat list of them.
enum TemplateInstruction: Sendable {
  /// Writes these bytes of the template's literals.
  case literal(Range<Int>)
  /// Writes a text or a URL, escaped.
  case escaped(TemplateSlot)
  /// Writes HTML as it is.
  case html(TemplateSlot)
  /// Goes on if the value is present, else jumps.
  case ifPresent(TemplateSlot, else: Int)
  /// Goes on if the value is absent, false or an empty list, else jumps.
  case ifAbsent(TemplateSlot, else: Int)
  /// Runs what follows, up to the end, once for each entry of a list.
  case each(TemplateSlot, end: Int)
}
