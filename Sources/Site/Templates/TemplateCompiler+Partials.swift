import Diagnostics

extension TemplateCompiler {
  /// Partials that include each other twice double with every step: twenty files would fill the memory.
  private static let inclusionLimit = 1000
  /// Deeper than any theme, and far from the end of the stack.
  private static let depthLimit = 100

  mutating func include(_ tag: TemplateTag, in frame: TemplateFrame) {
    guard let partial = partial(of: tag, in: frame) else { return }
    note("'\(tag.name)' is included here", at: tag, in: frame) {
      $0.append(partial.tokens.indices, of: frame.including(partial, named: tag.name))
    }
  }

  /// The template that a tag includes or inherits from; `nil`, and a diagnostic, where it cannot.
  mutating func partial(of tag: TemplateTag, in frame: TemplateFrame) -> ParsedTemplate? {
    let file = frame.template.file
    guard let partial = partials[tag.name] else {
      reportUnknownPartial(tag, in: file)
      return nil
    }
    if frame.path.contains(tag.name) {
      report(.templatePartial, "partial '\(tag.name)' includes itself", at: tag.nameBytes, in: file)
      return nil
    }
    if inclusions.count >= Self.depthLimit {
      let message = "templates stand in each other at most \(Self.depthLimit) deep"
      report(.templatePartial, message, at: tag.bytes, in: file)
      return nil
    }
    inclusionCount += 1
    if isOverLimit {
      let message = "a page includes at most \(Self.inclusionLimit) partials, those in partials counted"
      if inclusionCount == Self.inclusionLimit + 1 { report(.templatePartial, message, at: tag.bytes, in: file) }
      return nil
    }
    return partial
  }

  /// Whether there are more partials than a page includes, so that what is in them is not looked at.
  var isOverLimit: Bool { inclusionCount > Self.inclusionLimit }

  /// Compiles what a tag puts in its place.
  mutating func note(
    _ message: String, at tag: TemplateTag, in frame: TemplateFrame, compile: (inout TemplateCompiler) -> Void
  ) {
    inclusions.append(Inclusion(message: message, tag: frame.template.file.range(tag.bytes)))
    compile(&self)
    inclusions.removeLast()
  }

  private mutating func reportUnknownPartial(_ tag: TemplateTag, in file: SourceFile) {
    let original = Theme.original(tag.name)
    if partials[original] != nil {
      let message = "'\(tag.name)' is no partial; the built-in theme's is '\(original)'"
      report(.templatePartial, message, naming: tag, in: file, replacement: original)
      return
    }
    let meant = suggestion(for: tag.name, among: partials.keys.sorted())
    let message = "'\(tag.name)' is no partial" + (meant.map { "; did you mean '\($0)'?" } ?? "")
    report(.templatePartial, message, naming: tag, in: file, replacement: meant)
  }
}
