public import Diagnostics
public import Facts

/// Reads enums and flows from the text of `modules`.
///
/// Nothing is compiled: all branches of `#if` are read, and macros are not expanded. What stands in a function's body is
/// no fact, nor is an enum without cases.
///
/// - Parameters:
///   - modules: The modules, in the order in which their facts are listed.
///   - labelNames: The names of properties that hold labels. An enum's labels are those of the first that it has.
///   - language: The language of the labels in the source text.
/// - Returns: The facts of all that could be read, and what is wrong with the text: every syntax error, every directive
///   that is not one. Labels that cannot be known, and facts that are declared twice, are in the facts, not here: they
///   matter only where an article binds them.
public func readFacts(
  in modules: [SourceModule], labelNames: [String] = FactSettings.defaultLabels, language: Language
) -> (facts: FactSet, diagnostics: [Diagnostic]) {
  var enums: [EnumFact] = []
  var flows: [Flow] = []
  var diagnostics: [Diagnostic] = []
  for module in modules {
    let files = module.files.map(ParsedFile.init)
    let declarations = ModuleDeclarations(of: module.name, in: files)
    enums += declarations.enums.map { declarations.fact(of: $0, labelNames: labelNames, language: language) }
    flows += declarations.members.compactMap { member in
      guard let array = StaticArray(member, in: declarations) else { return nil }
      return Flow(
        module: module.name, name: member.qualifiedName.text, enumName: array.listed.name.text, steps: array.steps,
        range: member.file.range(of: member.name))
    }
    diagnostics += files.flatMap { SyntaxErrorFinder($0).diagnostics } + declarations.diagnostics
  }
  return (FactSet(enums: enums, flows: flows), diagnostics.inReadingOrder())
}
