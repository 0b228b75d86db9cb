import Diagnostics

/// Turns the tokens of a layout, and of the templates it includes and inherits from, into instructions.
///
/// A partial is compiled where it is included, and a block where it stands, so their names mean what they mean there.
struct TemplateCompiler {
  var instructions: [TemplateInstruction] = []
  var literals: [UInt8] = []
  var diagnostics: [Diagnostic] = []

  let partials: [String: ParsedTemplate]
  var scopes: [TemplateScope]
  var sections: [OpenSection] = []
  var inclusions: [Inclusion] = []
  var inclusionCount = 0
  /// What is known of each parent tag that has been compiled.
  var inheritances: [TemplateInheritance] = []
  /// The blocks whose content is compiled only to find its faults, because something else stands in for it.
  var hiding: [String] = []
  /// Instructions before this one are final: a jump leads here.
  var lastTarget = 0
  /// What stands before the next instruction.
  var tails = TemplateTails()

  /// A section that is being compiled.
  struct OpenSection {
    /// Where its first instruction stands; `nil` where its name means nothing.
    let start: Int?
    /// What stands before it.
    let tails: TemplateTails
    /// The list whose entries it goes through, and the tag that opens it, where there may be several.
    var list: TemplateSlot?
    var tag: (bytes: Range<Int>, file: SourceFile)?
    /// The optional value that is known to be present inside.
    var proves: TemplateSlot?
  }

  /// What is being compiled inside another template, and the tag that puts it there.
  struct Inclusion {
    let message: String
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
    append(layout.tokens.indices, of: TemplateFrame(template: layout))
  }

  mutating func append(_ tokens: Range<Int>, of frame: TemplateFrame) {
    let template = frame.template
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      switch template.tokens[index] {
      case .literal(let bytes): append(literal: template.file.bytes[bytes])
      case .end(.section), .end(.inverted): close()
      case .end: break
      case .tag(let tag):
        switch tag.role {
        case .escaped, .unescaped: append(value: tag, in: template.file)
        case .section, .inverted: open(tag, in: template.file)
        case .partial: include(tag, in: frame)
        case .parent:
          inherit(tag, at: index, in: frame)
          index = tag.end ?? index
        case .block:
          if fill(tag, at: index, in: frame) { index = tag.end ?? index }
        case .close: break
        }
      }
      index += 1
    }
  }

  private mutating func append(literal bytes: ArraySlice<UInt8>) {
    let start = literals.count
    literals += bytes
    tails.append(bytes)
    if instructions.count > lastTarget, case .literal(let previous)? = instructions.last {
      instructions[instructions.count - 1] = .literal(previous.lowerBound..<literals.count)
    } else {
      instructions.append(.literal(start..<literals.count))
    }
  }

  private mutating func append(value tag: TemplateTag, in file: SourceFile) {
    guard let (slot, name) = resolve(tag, in: file) else { return }
    let isProven = sections.contains { $0.proves == slot }
    if let fault = TemplateFault(printing: name, with: tag, at: tails.place, isProven: isProven) {
      report(fault, at: tag.bytes, in: file)
    } else {
      instructions.append(tag.role == .unescaped ? .html(slot) : .escaped(slot))
    }
    tails.appendValue()
  }
}
