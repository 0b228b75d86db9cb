import Diagnostics
import Drift
import Facts
import Markdown

/// An article's body as a literal.
struct Article {
  let file: SourceFile
  let language: Language

  init(_ text: String, path: String = "help.md", language: Language = .english) {
    file = SourceFile(path: path, text: text)
    self.language = language
  }

  /// What the check of this article alone finds, its directives included.
  func diagnostics(against module: Module) throws -> [Diagnostic] {
    let (claims, diagnostics) = try Document(parsing: file, from: 0).outline().claims(in: language)
    return (diagnostics + Check(claims, against: module.facts).diagnostics).inReadingOrder()
  }

  /// The same, as text.
  func transcript(against module: Module) throws -> String {
    Transcript(try diagnostics(against: module), of: [file, module.file]).description
  }
}
