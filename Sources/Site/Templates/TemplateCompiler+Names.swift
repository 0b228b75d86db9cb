import Diagnostics

extension TemplateCompiler {
  /// The slot and the declaration of the name in `tag`, looked for from the innermost list outwards.
  ///
  /// A misspelt name is reported and taken for the one that it resembles, so that one slip is one diagnostic.
  mutating func resolve(_ tag: TemplateTag, in file: SourceFile) -> (TemplateSlot, TemplateName)? {
    if let found = lookUp(tag.name) { return found }
    let names = scopes.reversed().flatMap { $0.names.map(\.name) }
    let meant = suggestion(for: tag.name, among: names)
    var message = "'\(tag.name)' is no name here"
    if let meant {
      message += "; did you mean '\(meant)'?"
    } else if let list = scopes[0].list(naming: tag.name) {
      message += ": it is one inside '\(tag.delimiters.tag(.section, list))'"
    }
    report(.templateName, message, naming: tag, in: file, replacement: meant)
    return meant.flatMap { lookUp($0) }
  }

  private func lookUp(_ name: String) -> (TemplateSlot, TemplateName)? {
    for (depth, scope) in scopes.enumerated().reversed() {
      if let index = scope.names.firstIndex(where: { $0.name == name }) {
        return (TemplateSlot(depth: depth, index: index), scope.names[index])
      }
    }
    return nil
  }
}
