/// The names that a list brings into a section, or those of the page itself.
struct TemplateScope {
  /// The list whose entries have the names; `nil` for the page.
  let list: String?
  let names: [TemplateName]
}

extension TemplateScope {
  /// The list among these names, or in a list among them, whose entries have the name.
  func list(naming name: String) -> String? {
    for candidate in names {
      guard case .list(let entryNames) = candidate.kind else { continue }
      if entryNames.contains(where: { $0.name == name }) { return candidate.name }
      if let inner = TemplateScope(list: candidate.name, names: entryNames).list(naming: name) { return inner }
    }
    return nil
  }
}
