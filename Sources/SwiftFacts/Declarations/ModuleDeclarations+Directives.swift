import Diagnostics
import SwiftSyntax

extension ModuleDeclarations {
  /// What is wrong with the directives in `files`, given that the static arrays of cases are `arrays`.
  func directiveFaults(in files: [ParsedFile], arrays: [StaticArray]) -> [Diagnostic] {
    let lines =
      enums.flatMap { found in found.caseLines.map { (found.file.file.path, $0 as any DeclSyntaxProtocol) } }
      + arrays.map { ($0.member.file.file.path, $0.member.declaration) }
    let linesByPath = Dictionary(grouping: lines, by: \.0)
    return files.flatMap { file in
      let lines = linesByPath[file.file.path, default: []].map(\.1)
      return file.directives.compactMap { $0.diagnostic(in: file, above: lines) }
    }
  }
}

extension ParsedFile {
  /// Why no reader sees what `declaration` declares: what the comment above it says, or else that `attributes` rename it.
  func internalReason(above declaration: some SyntaxProtocol, _ attributes: AttributeListSyntax) -> String? {
    directives.last { $0.stands(above: declaration) }?.reason ?? attributes.newName.map { "renamed to '\($0)'" }
  }
}
