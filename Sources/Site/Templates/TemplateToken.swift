/// A stretch of a template's file: bytes that are written as they are, or a tag.
enum TemplateToken: Sendable {
  case literal(Range<Int>)
  case tag(TemplateTag)
}
