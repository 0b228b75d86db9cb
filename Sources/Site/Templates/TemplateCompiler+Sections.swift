import Diagnostics

extension TemplateCompiler {
  mutating func open(_ tag: TemplateTag, in file: SourceFile) {
    guard let (slot, name) = resolve(tag, in: file) else {
      sections.append(OpenSection(start: nil, tails: tails))
      return
    }
    let isOpen = tag.role == .section && sections.contains { $0.list == slot }
    if let fault = TemplateFault(opening: name, isOpen: isOpen) { report(fault, at: tag.bytes, in: file) }
    let start = instructions.count
    lastTarget = start + 1
    switch (tag.role, name.kind) {
    case (.inverted, _):
      instructions.append(.ifAbsent(slot, end: start))
      sections.append(OpenSection(start: start, tails: tails))
    case (_, .list(let names)):
      instructions.append(.each(slot, end: start, isShared: name.isShared))
      scopes.append(TemplateScope(list: name.name, names: names))
      let place = name.isOptional ? nil : (tag.bytes, file)
      sections.append(OpenSection(start: start, tails: tails, list: slot, tag: place))
    default:
      instructions.append(.ifPresent(slot, end: start))
      sections.append(OpenSection(start: start, tails: tails, proves: slot))
    }
  }

  mutating func close() {
    guard let section = sections.popLast() else { return }
    if let tag = section.tag, !tails.areAll(in: section.tails) {
      report(.repeating, at: tag.bytes, in: tag.file)
    }
    tails.join(section.tails)
    guard let start = section.start else { return }
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
}
