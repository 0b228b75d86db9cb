/// Writes one page: runs a template's instructions over the values of a model.
struct TemplateWriter {
  let instructions: [TemplateInstruction]
  let literals: [UInt8]
  /// The values of the page, then those of the entry of each open list.
  private var scopes: [[TemplateValue]]

  init(instructions: [TemplateInstruction], literals: [UInt8], values: [TemplateValue]) {
    self.instructions = instructions
    self.literals = literals
    scopes = [values]
  }

  /// Appends to `output` what `range` of the instructions says.
  mutating func write(_ range: Range<Int>, into output: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let instruction = instructions[index]
      index += 1
      switch instruction {
      case .literal(let bytes): output.append(contentsOf: literals[bytes])
      case .escaped(let slot):
        if case .string(let text) = value(slot) { output.append(escaping: text) }
      case .html(let slot):
        if case .html(let bytes) = value(slot) { output.append(contentsOf: bytes) }
      case .ifPresent(let slot, let other):
        if !value(slot).isPresent { index = other }
      case .ifAbsent(let slot, let other):
        if value(slot).isPresent { index = other }
      case .each(let slot, let end):
        if case .list(let entries) = value(slot) {
          for entry in entries {
            scopes.append(entry)
            write(index..<end, into: &output)
            scopes.removeLast()
          }
        }
        index = end
      }
    }
  }

  private func value(_ slot: TemplateSlot) -> TemplateValue {
    scopes[slot.depth][slot.index]
  }
}
