import SwiftSyntax

/// A case where it is declared.
struct CaseDeclaration {
  let name: String
  let element: EnumCaseElementSyntax

  /// The line that declares it, perhaps with others.
  let line: EnumCaseDeclSyntax
}
