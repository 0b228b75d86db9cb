import Content
import Diagnostics
import Drift
import Facts
import Markdown

/// What holds of any article.
enum MarkdownProperties {
  static func fault(in bytes: [UInt8]) -> String? {
    let source = SourceFile(path: "content/fuzz.md", bytes: bytes)
    let (article, faults) = Article.read(source, path: "fuzz.md", language: .english)
    do {
      let document = try Document(parsing: source, from: article.bodyStart)
      if let fault = fault(of: document) { return fault }
      let found = faults + diagnostics(of: document, in: article)
      return try found.fault(in: source) ?? fixing(source, found) ?? comparison(with: source, from: article.bodyStart)
    } catch {
      return "there is no memory left"
    }
  }

  private static func fault(of document: borrowing Document) -> String? {
    let outline = document.outline()
    for block in outline.blocks {
      if let fault = outline.source.fault(of: block.bytes) { return "\(block.kind): \(fault)" }
      for span in block.text.spans {
        if let fault = outline.source.fault(of: span.bytes) { return "\(span.kind): \(fault)" }
      }
    }
    for html in outline.rawHTML(allowing: []) {
      if let fault = outline.source.fault(of: html.range.bytes) { return "raw HTML: \(fault)" }
    }
    let html = document.html(.page) { .url($0.url) }.html
    guard let text = String(validating: html, as: UTF8.self) else { return "the page is not UTF-8" }
    return text.contains("<script") || text.contains("<!--") ? "raw HTML is on the page" : nil
  }

  /// What a check of the article alone tells.
  private static func diagnostics(of document: borrowing Document, in article: Article) -> [Diagnostic] {
    let directives = document.directives()
    let check = Check(directives?.claims(in: article) ?? [], against: facts)
    _ = prose.findings(in: document, of: article, directives: directives)
    return ((directives?.diagnostics ?? []) + check.diagnostics).filter { $0.range.path == article.source.path }
  }

  /// Fixes what can be fixed, and expects that nothing is left to fix, or that it grows less.
  private static func fixing(_ source: SourceFile, _ diagnostics: [Diagnostic]) -> String? {
    var (current, found) = (source, diagnostics)
    // `lockstep fix` gives up after as many rounds.
    for _ in 0..<10 {
      let round = FixRound(found.inReadingOrder()) { $0 == current.path ? current : nil }
      guard let file = round.files.first else { return nil }
      current = file.after
      if String(validating: current.bytes, as: UTF8.self) == nil { return "a fix makes the file no UTF-8" }
      let (article, faults) = Article.read(current, path: "fuzz.md", language: .english)
      do {
        let document = try Document(parsing: current, from: article.bodyStart)
        found = faults + Self.diagnostics(of: document, in: article)
      } catch {
        return "there is no memory left"
      }
    }
    return "fixing never ends"
  }

  /// Holds what a fragment is against what cmark makes of it by itself.
  private static func comparison(with source: SourceFile, from start: Int) throws(OutOfMemory) -> String? {
    let body = Array(source.bytes[start...])
    let fragment = try Document(parsing: SourceFile(path: "fuzz.md", bytes: body)).htmlFragment(headingIDs: false)
    return fragment.html == referenceHTML(of: body) ? nil : "the fragment is not what cmark makes of it"
  }

  private static let facts = FactSet(
    enums: [
      EnumFact(
        module: "App", name: "Tea",
        cases: [("green", "Green"), ("black", "Black leaf tea"), ("milk", "Milk & sugar"), ("none", "No tea")].map {
          CaseFact(
            name: $0.0, rawValue: nil, internalReason: nil, labels: [.english: .text($0.1, at: place)], range: place)
        }, range: place)
    ],
    flows: [
      Flow(
        module: "App", name: "Tea.pour", enumName: "Tea",
        steps: ["green", "black", "milk"].map { FlowStep(caseName: $0, range: place) }, internalReason: nil,
        range: place)
    ])

  private static let place = SourceRange(path: "App/Tea.swift", bytes: 0..<0)

  private static let prose = ProseSearch(facts, languages: [.english], fallback: .english)
}
