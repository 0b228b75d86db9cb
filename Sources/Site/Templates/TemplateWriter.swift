/// Writes one page: runs a template's instructions over the values of a model.
struct TemplateWriter {
  private let instructions: [TemplateInstruction]
  private let literals: [UInt8]
  /// Reads a value of the page itself.
  private let read: (_ index: Int) -> TemplateValue
  /// The number of the page; `nil` for one that no list tells from others.
  private let page: Int?

  /// The entry of each open list.
  private var scopes: [(entries: TemplateEntries, entry: Int)] = []
  /// The list that is being written for all pages that share it.
  private var shared: Shared?

  private struct Shared {
    var stretches: [SharedList.Stretch] = []
    var isInStretch = false
    /// Whether a stretch depends on more than one page.
    var isTangled = false
  }

  init(
    instructions: [TemplateInstruction], literals: [UInt8], page: Int?,
    read: @escaping (_ index: Int) -> TemplateValue
  ) {
    self.instructions = instructions
    self.literals = literals
    self.page = page
    self.read = read
  }

  /// Appends to `output` what `range` of the instructions says, with what is shared from `lists`.
  mutating func write(_ range: Range<Int>, into output: inout [UInt8], sharing lists: inout SharedLists) {
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
      case .ifPresent(let slot, let end):
        writeSection(index..<end, where: value(slot), isPresent: true, into: &output, sharing: &lists)
        index = end
      case .ifAbsent(let slot, let end):
        writeSection(index..<end, where: value(slot), isPresent: false, into: &output, sharing: &lists)
        index = end
      case .each(let slot, let end, let isShared):
        if !isShared || !writeShared(slot, index..<end, into: &output, sharing: &lists) {
          writeEntries(of: slot, index..<end, into: &output, sharing: &lists)
        }
        index = end
      }
    }
  }

  private mutating func writeSection(
    _ range: Range<Int>, where value: TemplateValue, isPresent: Bool, into output: inout [UInt8],
    sharing lists: inout SharedLists
  ) {
    guard shared != nil, case .flagOfPage(let number?) = value else {
      if value.isPresent(onPage: page) == isPresent { write(range, into: &output, sharing: &lists) }
      return
    }
    if shared?.isInStretch == true { shared?.isTangled = true }
    shared?.isInStretch = true
    let start = output.count
    write(range, into: &output, sharing: &lists)
    shared?.stretches.append(.init(bytes: start..<output.count, page: number, isOnOthers: !isPresent))
    shared?.isInStretch = false
  }

  private mutating func writeEntries(
    of slot: TemplateSlot, _ range: Range<Int>, into output: inout [UInt8], sharing lists: inout SharedLists
  ) {
    guard case .list(let entries) = value(slot) else { return }
    for entry in 0..<entries.count {
      scopes.append((entries, entry))
      write(range, into: &output, sharing: &lists)
      scopes.removeLast()
    }
  }

  /// Writes a list as all pages that share it have it; `false` where it cannot be shared.
  private mutating func writeShared(
    _ slot: TemplateSlot, _ range: Range<Int>, into output: inout [UInt8], sharing lists: inout SharedLists
  ) -> Bool {
    guard shared == nil else { return false }
    if case let kept?? = lists.list(at: range.lowerBound) {
      kept.write(onPage: page, into: &output)
      return true
    }
    shared = Shared()
    var bytes: [UInt8] = []
    writeEntries(of: slot, range, into: &bytes, sharing: &lists)
    let stretches = shared?.isTangled == true ? nil : shared?.stretches
    shared = nil
    let list = stretches.map { SharedList(bytes, stretches: $0) }
    lists.keep(list, at: range.lowerBound)
    list?.write(onPage: page, into: &output)
    return list != nil
  }

  private func value(_ slot: TemplateSlot) -> TemplateValue {
    if slot.depth == 0 { return read(slot.index) }
    let scope = scopes[slot.depth - 1]
    return scope.entries.value(of: scope.entry, at: slot.index)
  }
}
