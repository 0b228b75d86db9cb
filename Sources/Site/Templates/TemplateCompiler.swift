import Diagnostics

/// Turns the tokens of a layout, and of the partials it includes, into instructions.
///
/// A partial is compiled where it is included, so its names mean what they mean there.
struct TemplateCompiler {
  private(set) var instructions: [TemplateInstruction] = []
  private(set) var literals: [UInt8] = []
  private(set) var diagnostics: [Diagnostic] = []

  private let partials: [String: ParsedTemplate]
  private var scopes: [TemplateScope]
  private var sections: [OpenSection] = []
  private var inclusions: [Inclusion] = []
  private var inclusionCount = 0
  /// Partials that include each other twice double with every step: twenty files would fill the memory.
  private static let inclusionLimit = 1000
  /// Instructions before this one are final: a jump leads here.
  private var lastTarget = 0

  /// A section that is being compiled.
  private struct OpenSection {
    /// Where its first instruction stands; `nil` where its name means nothing.
    let start: Int?
    /// The list whose entries it goes through.
    var list: TemplateSlot?
    /// The optional value that is known to be present inside.
    var proves: TemplateSlot?
  }

  /// A partial that is being compiled, and the tag that includes it.
  private struct Inclusion {
    let name: String
    let tag: SourceRange
  }

  init(partials: [String: ParsedTemplate], names: [TemplateName]) {
    self.partials = partials
    scopes = [TemplateScope(list: nil, names: names)]
    diagnostics = partials.values.flatMap(\.diagnostics)
  }

  /// Compiles the layout.
  mutating func compile(_ layout: ParsedTemplate) {
    diagnostics += layout.diagnostics
    append(layout)
  }

  private mutating func append(_ template: ParsedTemplate) {
    for token in template.tokens {
      switch token {
      case .literal(let bytes): append(literal: template.file.bytes[bytes])
      case .tag(let tag):
        switch tag.role {
        case .escaped, .unescaped: append(value: tag, in: template.file)
        case .section, .inverted: open(tag, in: template.file)
        case .close: close()
        case .partial: include(tag, in: template.file)
        }
      }
    }
  }

  private mutating func append(literal bytes: ArraySlice<UInt8>) {
    let start = literals.count
    literals += bytes
    if instructions.count > lastTarget, case .literal(let previous)? = instructions.last {
      instructions[instructions.count - 1] = .literal(previous.lowerBound..<literals.count)
    } else {
      instructions.append(.literal(start..<literals.count))
    }
  }

  private mutating func append(value tag: TemplateTag, in file: SourceFile) {
    guard let (slot, name) = resolve(tag, in: file) else { return }
    let isProven = sections.contains { $0.proves == slot }
    let place = TemplatePlace(at: tag.bytes.lowerBound, in: file)
    if let fault = TemplateFault(printing: name, with: tag, at: place, isProven: isProven) {
      report(fault, at: tag.bytes, in: file)
    } else {
      instructions.append(tag.role == .unescaped ? .html(slot) : .escaped(slot))
    }
  }

  private mutating func include(_ tag: TemplateTag, in file: SourceFile) {
    guard let partial = partials[tag.name] else {
      let names = partials.keys.sorted()
      let meant = suggestion(for: tag.name, among: names)
      let message = "'\(tag.name)' is no partial" + (meant.map { "; did you mean '\($0)'?" } ?? "")
      report(.templatePartial, message, at: tag.nameBytes, in: file, replacement: meant)
      return
    }
    if inclusions.contains(where: { $0.name == tag.name }) {
      report(.templatePartial, "partial '\(tag.name)' includes itself", at: tag.nameBytes, in: file)
      return
    }
    inclusionCount += 1
    if inclusionCount > Self.inclusionLimit {
      let message = "a page includes at most \(Self.inclusionLimit) partials, those in partials counted"
      if inclusionCount == Self.inclusionLimit + 1 {
        report(.templatePartial, message, at: tag.bytes, in: file)
      }
      return
    }
    inclusions.append(Inclusion(name: tag.name, tag: file.range(tag.bytes)))
    append(partial)
    inclusions.removeLast()
  }
}

// MARK: sections

extension TemplateCompiler {
  private mutating func open(_ tag: TemplateTag, in file: SourceFile) {
    guard let (slot, name) = resolve(tag, in: file) else {
      sections.append(OpenSection(start: nil))
      return
    }
    let isOpen = tag.role == .section && sections.contains { $0.list == slot }
    if let fault = TemplateFault(opening: name, isOpen: isOpen) { report(fault, at: tag.bytes, in: file) }
    let start = instructions.count
    lastTarget = start + 1
    switch (tag.role, name.kind) {
    case (.inverted, _):
      instructions.append(.ifAbsent(slot, end: start))
      sections.append(OpenSection(start: start))
    case (_, .list(let names)):
      instructions.append(.each(slot, end: start, isShared: name.isShared))
      scopes.append(TemplateScope(list: name.name, names: names))
      sections.append(OpenSection(start: start, list: slot))
    default:
      instructions.append(.ifPresent(slot, end: start))
      sections.append(OpenSection(start: start, proves: slot))
    }
  }

  private mutating func close() {
    guard let section = sections.popLast(), let start = section.start else { return }
    let end = instructions.count
    switch instructions[start] {
    case .ifPresent(let slot, _): instructions[start] = .ifPresent(slot, end: end)
    case .ifAbsent(let slot, _): instructions[start] = .ifAbsent(slot, end: end)
    case .each(let slot, _, let isShared):
      instructions[start] = .each(slot, end: end, isShared: isShared && !speaksOfPage(in: start + 1..<end))
    case .literal, .escaped, .html: break
    }
    if section.list != nil { scopes.removeLast() }
    lastTarget = end
  }
}

// MARK: names

extension TemplateCompiler {
  /// Whether instructions use a value of the page that others of its section do not have.
  private func speaksOfPage(in range: Range<Int>) -> Bool {
    instructions[range].contains { instruction in
      switch instruction {
      case .literal: false
      case .escaped(let slot), .html(let slot), .ifPresent(let slot, _), .ifAbsent(let slot, _), .each(let slot, _, _):
        slot.depth == 0 && !scopes[0].names[slot.index].isShared
      }
    }
  }

  /// The slot and the declaration of the name in `tag`, looked for from the innermost list outwards.
  ///
  /// A misspelt name is reported and taken for the one that it resembles, so that one slip is one diagnostic.
  private mutating func resolve(_ tag: TemplateTag, in file: SourceFile) -> (TemplateSlot, TemplateName)? {
    if let found = lookUp(tag.name) { return found }
    let names = scopes.reversed().flatMap { $0.names.map(\.name) }
    let meant = suggestion(for: tag.name, among: names)
    var message = "'\(tag.name)' is no name here"
    if let meant {
      message += "; did you mean '\(meant)'?"
    } else if let list = scopes[0].list(naming: tag.name) {
      message += ": it is one inside '{{#\(list)}}'"
    }
    report(.templateName, message, at: tag.nameBytes, in: file, replacement: meant)
    return meant.flatMap { lookUp($0) }
  }

  private func lookUp(_ name: String) -> (TemplateSlot, TemplateName)? {
    for (depth, scope) in scopes.enumerated().reversed() {
      if let index = scope.names.firstIndex(where: { $0.name == name }) {
        return (TemplateSlot(depth: depth, index: index), scope.names[index])
      }
    }
    return nil
  }

  private mutating func report(_ fault: TemplateFault, at bytes: Range<Int>, in file: SourceFile) {
    if isUnderUnknownSection { return }
    let range = file.range(bytes)
    let fixes = fault.replacement.map {
      [Fix(.safe, "write '\($0)'", edits: [Edit(replacing: range, with: $0)])]
    }
    diagnostics.append(
      Diagnostic(.templateKind, fault.message, at: range, notes: inclusionNotes, fixes: fixes ?? []))
  }

  private mutating func report(
    _ code: Code, _ message: String, at bytes: Range<Int>, in file: SourceFile, replacement: String? = nil
  ) {
    if isUnderUnknownSection { return }
    let range = file.range(bytes)
    let fixes = replacement.map {
      [Fix(.review, "replace '\(file.text(bytes))' with '\($0)'", edits: [Edit(replacing: range, with: $0)])]
    }
    diagnostics.append(Diagnostic(code, message, at: range, notes: inclusionNotes, fixes: fixes ?? []))
  }

  /// Whether a section around has a name that means nothing, so that no name inside can be judged.
  private var isUnderUnknownSection: Bool { sections.contains { $0.start == nil } }

  /// Where the partials that are being compiled are included, the innermost first.
  private var inclusionNotes: [Note] {
    inclusions.reversed().map { Note("'\($0.name)' is included here", at: $0.tag) }
  }
}
