public import Diagnostics
public import Facts

/// Reads enums and flows from the syntax of `modules`.
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
  in modules: [ParsedModule], labelNames: [String] = FactSettings.defaultLabels, language: Language
) -> (facts: FactSet, diagnostics: [Diagnostic]) {
  var enums: [EnumFact] = []
  var flows: [Flow] = []
  var retiredNames: [String: String] = [:]
  var diagnostics: [Diagnostic] = []
  for module in modules {
    let declarations = ModuleDeclarations(of: module.name, in: module.files)
    let arrays = declarations.members.flatMap { StaticArray.all($0, in: declarations) }
    let names = Set(arrays.map(\.member.qualifiedName.text))
    enums += declarations.facts(labelNames: labelNames, language: language)
    flows += arrays.map { $0.flow(in: module.name) }
    retiredNames.merge(declarations.retiredNames(flowNames: names)) { first, _ in first }
    diagnostics += module.files.flatMap { SyntaxErrorFinder($0).diagnostics }
    diagnostics += declarations.directiveFaults(in: module.files, arrays: arrays)
  }
  return (FactSet(enums: enums, flows: flows, retiredNames: retiredNames), diagnostics.inReadingOrder())
}

/// Reads enums and flows from the text of `modules`, parsed here one file after the other.
public func readFacts(
  in modules: [SourceModule], labelNames: [String] = FactSettings.defaultLabels, language: Language
) -> (facts: FactSet, diagnostics: [Diagnostic]) {
  readFacts(in: modules.map(ParsedModule.init), labelNames: labelNames, language: language)
}
