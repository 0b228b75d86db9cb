/// A block in a parent tag: what stands in for the parent's block of that name.
struct TemplateFilling {
  let tag: TemplateTag
  /// What stands between its tags.
  let tokens: Range<Int>
  /// The template in which it is written: blocks inside it are that template's.
  let frame: TemplateFrame
}
