import SwiftSyntax

/// An enum where it is declared.
struct EnumDeclaration {
  let name: TypeName
  let node: EnumDeclSyntax
  let file: ParsedFile

  /// The lines with cases, those in all branches of `#if` included.
  var caseLines: [EnumCaseDeclSyntax] = []

  /// The cases in order, each once, though two branches of `#if` may declare it, and only those that have a name.
  var cases: [CaseDeclaration] {
    var names: Set<String> = [""]
    return declaredCases.filter { names.insert($0.name).inserted }
  }

  /// The cases as often as they are declared.
  var declaredCases: [CaseDeclaration] {
    caseLines.flatMap { line in
      line.elements.map { CaseDeclaration(name: $0.name.plainText, element: $0, line: line) }
    }
  }
}
