/// A template that is being compiled, and what the templates that inherit from it put into its blocks.
struct TemplateFrame {
  let template: ParsedTemplate
  /// The names of the partials that lead to it, its own last; none for the layout.
  var path: [String] = []
  /// What stands in for the blocks of a name: the first of it, which the outermost template gives.
  var fillings: [String: [TemplateFilling]] = [:]
  /// The numbers of the parent tags that it stands for, or stands in.
  var inheritances: [Int] = []

  /// A template that this one includes.
  func including(_ template: ParsedTemplate, named name: String) -> TemplateFrame {
    TemplateFrame(template: template, path: path + [name], fillings: fillings, inheritances: inheritances)
  }

  /// A template that this one inherits from, with blocks in place of its own.
  func inheriting(
    from template: ParsedTemplate, named name: String, blocks: [TemplateFilling], inheritance: Int
  ) -> TemplateFrame {
    var frame = including(template, named: name)
    for block in blocks { frame.fillings[block.tag.name, default: []].append(block) }
    frame.inheritances.append(inheritance)
    return frame
  }
}
