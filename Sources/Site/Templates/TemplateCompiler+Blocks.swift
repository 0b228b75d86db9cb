import Diagnostics

extension TemplateCompiler {
  /// Compiles the template that a parent tag names, with the blocks in the tag in place of its own.
  mutating func inherit(_ tag: TemplateTag, at index: Int, in frame: TemplateFrame) {
    guard let end = tag.end, let parent = partial(of: tag, in: frame) else { return }
    let blocks = frame.template.tokens.outermostTags(in: index + 1..<end).compactMap { index, tag in
      tag.role == .block ? tag.end.map { TemplateFilling(tag: tag, tokens: index + 1..<$0, frame: frame) } : nil
    }
    let inheritance = inheritances.count
    inheritances.append(TemplateInheritance(hidingDepth: hiding.count))
    note("'\(tag.name)' is inherited here", at: tag, in: frame) {
      $0.append(
        parent.tokens.indices,
        of: frame.inheriting(from: parent, named: tag.name, blocks: blocks, inheritance: inheritance))
    }
    if isOverLimit { return }
    for block in blocks { judge(block, of: tag.name, known: inheritances[inheritance]) }
  }

  /// Compiles what stands in for a block; `false` where nothing does, so that the block's own content is written.
  mutating func fill(_ tag: TemplateTag, at index: Int, in frame: TemplateFrame) -> Bool {
    for inheritance in frame.inheritances { inheritances[inheritance].note(tag.name, hiding: hiding) }
    guard let end = tag.end, let fillings = frame.fillings[tag.name], let filling = fillings.first else { return false }
    let before = tails
    note("block '\(tag.name)' stands here", at: tag, in: frame) { $0.append(filling.tokens, of: filling.frame) }
    // What is not written is wrong all the same if it is wrong: another page may write it.
    hide(tag.name) { compiler in
      for filling in fillings.dropFirst() {
        compiler.tails = before
        compiler.note("block '\(tag.name)' stands here", at: tag, in: frame) {
          $0.append(filling.tokens, of: filling.frame)
        }
      }
      compiler.tails = before
      compiler.append(index + 1..<end, of: frame)
    }
    return true
  }

  /// Finds the faults of what `compile` compiles, and writes none of it.
  private mutating func hide(_ block: String, compile: (inout TemplateCompiler) -> Void) {
    let (instructionCount, literalCount) = (instructions.count, literals.count)
    let (target, tails) = (lastTarget, tails)
    // Else a literal in it could be added to the one before it, which stays.
    lastTarget = instructionCount
    hiding.append(block)
    compile(&self)
    hiding.removeLast()
    instructions.removeSubrange(instructionCount...)
    literals.removeSubrange(literalCount...)
    lastTarget = target
    self.tails = tails
  }

  /// Says of a block in a parent tag that the parent has none of its name, or shows none.
  private mutating func judge(_ block: TemplateFilling, of parent: String, known: TemplateInheritance) {
    let (tag, file) = (block.tag, block.frame.template.file)
    if known.shown.contains(tag.name) { return }
    if let outer = known.hidden[tag.name] {
      let message = "'\(tag.name)' is shown nowhere: it stands in the block '\(outer)', which is filled too"
      report(.templateBlock, message, at: tag.nameBytes, in: file)
      return
    }
    let meant = suggestion(for: tag.name, among: known.names)
    var message = "'\(tag.name)' is no block of '\(parent)'"
    if let meant {
      message += "; did you mean '\(meant)'?"
    } else if known.names.isEmpty {
      message += ", which has none"
    } else {
      message += ", which has " + known.names.map { "'\($0)'" }.joined(separator: ", ")
    }
    report(.templateBlock, message, naming: tag, in: file, replacement: meant)
  }
}
