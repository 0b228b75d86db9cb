/// A stretch of a template's file: bytes that are written as they are, or a tag.
enum TemplateToken: Sendable {
  case literal(Range<Int>)
  case tag(TemplateTag)
  /// The end of what a tag of this role has opened.
  case end(of: TemplateTag.Role)
}
