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
///   that is not one, every fact that is declared twice. Labels that cannot be known are in the facts, not here.
public func readFacts(
  in modules: [SourceModule], labelNames: [String], language: Language
) -> (facts: FactSet, diagnostics: [Diagnostic]) {
  var enums = UniqueFacts<EnumFact>()
  var flows = UniqueFacts<Flow>()
  var diagnostics: [Diagnostic] = []
  for module in modules {
    let files = module.files.map(ParsedFile.init)
    let declarations = ModuleDeclarations(of: module.name, in: files)
    for declaration in declarations.enums {
      let fact = declarations.fact(of: declaration, labelNames: labelNames, language: language)
      enums.add(fact, isFilePrivate: declaration.isFilePrivate)
    }
    for member in declarations.members {
      guard let array = StaticArray(member, in: declarations) else { continue }
      let flow = Flow(
        module: module.name, name: member.qualifiedName.text, enumName: array.listed.name.text, steps: array.steps,
        range: member.file.range(of: member.name))
      flows.add(flow, isFilePrivate: member.isFilePrivate)
    }
    diagnostics += files.flatMap { SyntaxErrorFinder($0).diagnostics } + declarations.diagnostics
  }
  diagnostics += enums.diagnostics + flows.diagnostics
  return (FactSet(enums: enums.facts, flows: flows.facts), diagnostics.inReadingOrder())
}
