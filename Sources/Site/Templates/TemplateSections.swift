import Diagnostics

/// Pairs the opening and closing tags of a file's sections.
struct TemplateSections {
  private(set) var tokens: [TemplateToken] = []
  private(set) var diagnostics: [Diagnostic] = []

  private let file: SourceFile
  private var open: [TemplateTag] = []

  init(_ file: SourceFile) {
    self.file = file
  }

  mutating func append(_ token: TemplateToken) {
    guard case .tag(let tag) = token else {
      tokens.append(token)
      return
    }
    switch tag.role {
    case .section, .inverted:
      open.append(tag)
      tokens.append(token)
    case .close: close(tag)
    case .escaped, .unescaped, .partial: tokens.append(token)
    }
  }

  /// Ends the file: whatever is still open is never closed.
  mutating func end() {
    while let tag = open.last {
      report("section '\(tag.name)' is never closed", at: tag.bytes)
      closeLast()
    }
  }

  private mutating func close(_ tag: TemplateTag) {
    guard let last = open.last else {
      report("'\(file.text(tag.bytes))' closes nothing: no section is open", at: tag.bytes)
      return
    }
    if open.contains(where: { $0.name == tag.name }) {
      while let inner = open.last, inner.name != tag.name {
        report(
          "section '\(inner.name)' is not closed before '\(file.text(tag.bytes))'", at: inner.bytes,
          notes: [Note("the section around it ends here", at: file.range(tag.bytes))])
        closeLast()
      }
      closeLast()
      return
    }
    report(
      "'\(file.text(tag.bytes))' does not close the open section '\(last.name)'", at: tag.nameBytes,
      notes: [Note("'\(last.name)' is opened here", at: file.range(last.bytes))],
      fixes: [
        Fix(
          .review, "replace '\(tag.name)' with '\(last.name)'",
          edits: [Edit(replacing: file.range(tag.nameBytes), with: last.name)])
      ])
    // A misspelt end is the end all the same: else one slip would be reported twice.
    if suggestion(for: tag.name, among: [last.name]) != nil { closeLast() }
  }

  private mutating func closeLast() {
    guard let tag = open.popLast() else { return }
    tokens.append(.tag(TemplateTag(role: .close, name: tag.name, nameBytes: tag.nameBytes, bytes: tag.bytes)))
  }

  private mutating func report(_ message: String, at bytes: Range<Int>, notes: [Note] = [], fixes: [Fix] = []) {
    diagnostics.append(Diagnostic(.templateSyntax, message, at: file.range(bytes), notes: notes, fixes: fixes))
  }
}
