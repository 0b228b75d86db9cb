package import Diagnostics

/// One template file, cut into tokens whose sections, blocks and parents fit into each other.
///
/// That they fit holds even for a file with faults: what closes nothing is left out, and what is never closed is closed
/// where the fault shows, so that the rest of the file is still checked.
package struct ParsedTemplate: Sendable {
  /// The file that was read.
  package let file: SourceFile

  let tokens: [TemplateToken]
  let diagnostics: [Diagnostic]

  /// Reads `file`; what is wrong with its tags is found here, what is wrong with its names when it is compiled.
  package init(_ file: SourceFile) {
    let scanner = TemplateScanner(file)
    var sections = TemplateSections(file)
    for token in scanner.tokens { sections.append(token) }
    sections.end()
    let parents = TemplateParents(file, tokens: sections.tokens)
    self.file = file
    tokens = parents.tokens
    diagnostics = scanner.diagnostics + sections.diagnostics + parents.diagnostics
  }
}
