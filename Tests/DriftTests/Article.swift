import Content
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

  init(_ file: SourceFile, language: Language = .english) {
    self.file = file
    self.language = language
  }

  /// What the article says of facts, and what is wrong with its directives.
  func claims() throws -> (claims: [Claim], diagnostics: [Diagnostic]) {
    let article = Content.Article.read(file, path: file.path, language: language).article
    let directives = try Document(parsing: file, from: 0).outline().directives()
    return (directives.claims(in: article), directives.diagnostics)
  }

  /// What the check of this article alone finds, its directives included.
  func diagnostics(against module: Module) throws -> [Diagnostic] {
    let (claims, diagnostics) = try claims()
    return (diagnostics + Check(claims, against: module.facts).diagnostics).inReadingOrder()
  }

  /// The same, as text.
  func transcript(against module: Module) throws -> String {
    Transcript(try diagnostics(against: module), of: [file, module.file]).description
  }
}
