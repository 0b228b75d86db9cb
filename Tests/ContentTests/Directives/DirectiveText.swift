import Content
import Diagnostics
import Markdown
import TestSupport
import Testing

/// A Markdown file as a literal, and the directives in it.
struct DirectiveText {
  let file: SourceFile
  let directives: Directives

  init(_ text: String, path: String = "content/help.md") throws {
    file = SourceFile(path: path, text: text)
    let start = Article.read(file, path: "help.md", language: .english, isTrusted: true).article.bodyStart
    directives = try Document(parsing: file, from: start).outline().directives()
  }

  /// What is wrong, in the order of the places: `LS907 message`.
  var faults: [String] { directives.diagnostics.inReadingOrder().map { "\($0.code.rawValue) \($0.message)" } }

  /// What is bound: `cases RejectionReason: - the first line of the block`.
  var bound: [String] {
    directives.bindings.map { "\($0.verb) \($0.subject.text): \(firstLine(of: $0.target))" }
  }

  /// The regions: `variants: ## Mobile, ## Desktop`.
  var regions: [String] {
    directives.regions.map { region in
      "\(region.kind): " + region.headings.map(firstLine).joined(separator: ", ")
    }
  }

  /// The notes of all diagnostics: `this is a heading: ## Reasons`.
  var notes: [String] {
    directives.diagnostics.inReadingOrder().flatMap(\.notes).map { "\($0.message): \(file.text($0.range.bytes))" }
  }

  /// The fixes of all diagnostics: `safe replace 'a' with 'b'`.
  var fixes: [String] {
    directives.diagnostics.inReadingOrder().flatMap(\.fixes).map { "\($0.grade) \($0.summary)" }
  }

  /// The text after all fixes.
  var fixed: String {
    let edits = directives.diagnostics.flatMap(\.fixes).flatMap(\.edits)
    var bytes = file.bytes
    for edit in edits.sorted(by: { $0.range > $1.range }) {
      bytes.replaceSubrange(edit.range.bytes, with: Array(edit.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func firstLine(of block: Int) -> String {
    let text = file.text(directives.outline.blocks[block].bytes)
    return String(text.prefix { !$0.isNewline })
  }
}

/// Expects one diagnostic at each place that `text` marks, and no other: `LS907 message`.
func expectFaults(
  _ text: String, _ expected: String..., sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let marked = MarkedText(text)
  let found = try DirectiveText(marked.text)
  #expect(found.faults == expected, sourceLocation: sourceLocation)
  let places = found.directives.diagnostics.inReadingOrder().map(\.range.bytes)
  #expect(
    places.map(found.file.text) == marked.ranges.map(found.file.text) && places == marked.ranges,
    sourceLocation: sourceLocation)
}
