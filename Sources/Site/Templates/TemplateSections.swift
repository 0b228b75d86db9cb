import Diagnostics

/// Pairs the opening and closing tags of a file's sections, blocks and parents.
struct TemplateSections {
  private(set) var tokens: [TemplateToken] = []
  private(set) var diagnostics: [Diagnostic] = []

  private let file: SourceFile
  private var open: [Opening] = []

  /// A tag that is not closed yet.
  private struct Opening {
    let tag: TemplateTag
    /// What it opens, in words.
    let what: String
    /// Its place among the tokens.
    let index: Int
  }

  init(_ file: SourceFile) {
    self.file = file
  }

  mutating func append(_ token: TemplateToken) {
    guard case .tag(let tag) = token else {
      tokens.append(token)
      return
    }
    if tag.role == .close {
      close(tag)
    } else {
      if let what = tag.role.opened { open.append(Opening(tag: tag, what: what, index: tokens.count)) }
      tokens.append(token)
    }
  }

  /// Ends the file: whatever is still open is never closed.
  mutating func end() {
    while let last = open.last {
      report("\(last.what) '\(last.tag.name)' is never closed", at: last.tag.bytes)
      closeLast()
    }
  }

  private mutating func close(_ tag: TemplateTag) {
    guard let last = open.last else {
      report("'\(file.text(tag.bytes))' closes nothing: nothing is open", at: tag.bytes)
      return
    }
    if open.contains(where: { $0.tag.name == tag.name }) {
      while let inner = open.last, inner.tag.name != tag.name {
        report(
          "\(inner.what) '\(inner.tag.name)' is not closed before '\(file.text(tag.bytes))'", at: inner.tag.bytes,
          notes: [Note("what stands around it ends here", at: file.range(tag.bytes))])
        closeLast()
      }
      closeLast(by: TemplateTag.Closing(nameBytes: tag.nameBytes, bytes: tag.bytes))
      return
    }
    let name = last.tag.name
    report(
      "'\(file.text(tag.bytes))' does not close the open \(last.what) '\(name)'", at: tag.nameBytes,
      notes: [Note("'\(name)' is opened here", at: file.range(last.tag.bytes))],
      fixes: [
        Fix(
          .review, "replace '\(tag.name)' with '\(name)'",
          edits: [Edit(replacing: file.range(tag.nameBytes), with: name)])
      ])
    // A misspelt end is the end all the same: else one slip would be reported twice.
    if suggestion(for: tag.name, among: [name]) != nil { closeLast() }
  }

  /// Ends what was opened last; `closing` is the tag that closes it.
  private mutating func closeLast(by closing: TemplateTag.Closing? = nil) {
    guard let last = open.popLast() else { return }
    var tag = last.tag
    tag.end = tokens.count
    tag.closing = closing
    tokens[last.index] = .tag(tag)
    tokens.append(.end(of: tag.role))
  }

  private mutating func report(_ message: String, at bytes: Range<Int>, notes: [Note] = [], fixes: [Fix] = []) {
    diagnostics.append(Diagnostic(.templateSyntax, message, at: file.range(bytes), notes: notes, fixes: fixes))
  }
}
