import Content
import Diagnostics
import Drift
import Facts
import Markdown

/// An article as a literal, with front matter or without.
struct Article {
  let file: SourceFile
  let language: Language

  init(_ text: String, path: String = "help.md", language: Language = .english) {
    self.init(SourceFile(path: path, text: text), language: language)
  }

  init(_ file: SourceFile, language: Language = .english) {
    self.file = file
    self.language = language
  }

  /// What the article says of facts, and what is wrong with its directives.
  func claims() throws -> (claims: [ClaimedBlock], diagnostics: [Diagnostic]) {
    try claims(including: [])
  }

  /// The same with what `partials`, which it includes, say.
  func claims(including partials: [Article]) throws -> (claims: [ClaimedBlock], diagnostics: [Diagnostic]) {
    let directives = try [directives(from: content.bodyStart)] + partials.map { try $0.directives(from: 0) }
    return (directives.flatMap { $0.claims(in: content) }, directives.flatMap(\.diagnostics))
  }

  /// What the article promises in its front matter.
  var promises: [Promise] { content.promises }

  /// What the check of this article alone finds, its directives included.
  func diagnostics(against module: Module) throws -> [Diagnostic] {
    let (claims, diagnostics) = try claims()
    return (diagnostics + Check(claims, promises: promises, against: module.facts).diagnostics).inReadingOrder()
  }

  /// The same, as text.
  func transcript(against module: Module) throws -> String {
    Transcript(try diagnostics(against: module), of: [file, module.file]).description
  }

  private var content: Content.Article {
    Content.Article.read(file, path: file.path, language: language).article
  }

  private func directives(from start: Int) throws -> Content.Directives {
    try Document(parsing: file, from: start).outline().directives()
  }
}

extension Module {
  /// What the check of `articles`, with the partials in each, finds, as text.
  func transcript(of articles: [(Article, partials: [Article])]) throws -> String {
    let claims = try articles.flatMap { article, partials in
      try article.claims(including: partials).claims
    }
    let check = Check(claims, promises: articles.flatMap(\.0.promises), against: facts)
    let files = articles.flatMap { [$0.file] + $1.map(\.file) }
    return Transcript(check.diagnostics, of: files + [file]).description
  }

  /// What the check of `articles` finds, as text.
  func transcript(of articles: Article...) throws -> String {
    try transcript(of: articles.map { ($0, partials: []) })
  }
}
