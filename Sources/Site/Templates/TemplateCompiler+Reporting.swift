import Diagnostics

extension TemplateCompiler {
  mutating func report(_ fault: TemplateFault, at bytes: Range<Int>, in file: SourceFile) {
    let range = file.range(bytes)
    let fix = fault.replacement.map {
      Fix(.safe, "write '\($0)'", edits: [Edit(replacing: range, with: $0)])
    }
    report(.templateKind, fault.message, at: bytes, in: file, fix: fix)
  }

  /// Reports the name in `tag`; the fix puts `replacement` in its place, also in the tag that closes it.
  mutating func report(
    _ code: Code, _ message: String, naming tag: TemplateTag, in file: SourceFile, replacement: String?
  ) {
    let places = [tag.nameBytes] + (tag.closing.map { [$0.nameBytes] } ?? [])
    let fix = replacement.map { name in
      Fix(
        .review, "replace '\(tag.name)' with '\(name)'",
        edits: places.map { Edit(replacing: file.range($0), with: name) })
    }
    report(code, message, at: tag.nameBytes, in: file, fix: fix)
  }

  mutating func report(_ code: Code, _ message: String, at bytes: Range<Int>, in file: SourceFile, fix: Fix? = nil) {
    // A section around has a name that means nothing, so no name inside can be judged.
    if sections.contains(where: { $0.start == nil }) { return }
    let notes = inclusions.reversed().map { Note($0.message, at: $0.tag) }
    diagnostics.append(Diagnostic(code, message, at: file.range(bytes), notes: notes, fixes: fix.map { [$0] } ?? []))
  }
}
