import Diagnostics
import Markdown

/// The regions that are open while the blocks of a document are gone through, and those that have ended.
struct RegionNesting {
  /// The regions that ended, each after those inside it.
  private(set) var regions: [Region] = []

  private let outline: Outline
  private var open: [OpenRegion] = []
  /// The region that was left last without an end.
  private var abandoned: Directive?

  private struct OpenRegion {
    let directive: Directive
    let block: Int
    let parent: Int
    var headings: [(index: Int, level: Int)] = []
  }

  init(in outline: Outline) {
    self.outline = outline
  }

  /// Goes on to the block at `index`.
  ///
  /// - Returns: What is wrong with regions whose item, quotation or footnote is over by now.
  mutating func enter(block index: Int) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    while let region = open.last, outline.blocks[region.parent].end <= index {
      faults.append(leave(region))
    }
    if case .heading(let level) = outline.blocks[index].kind, let region = open.last,
      region.parent == outline.blocks[index].parent
    {
      open[open.count - 1].headings.append((index, level))
    }
    return faults
  }

  mutating func begin(_ directive: Directive, block index: Int) {
    open.append(OpenRegion(directive: directive, block: index, parent: outline.blocks[index].parent ?? 0))
  }

  mutating func end(_ directive: Directive, block index: Int) throws(DirectiveFault) {
    guard let region = open.last, region.parent == outline.blocks[index].parent else {
      throw fault(
        .unbalancedRegion,
        "'\(directive.word.text)' has nothing to end; no 'lockstep:variants' or 'lockstep:faq' is open here",
        at: directive,
        note: (open.last?.directive ?? abandoned).map { ("this one begins in another block", $0) })
    }
    open.removeLast()
    guard let level = region.headings.map(\.level).min() else {
      throw fault(
        .bindsNothing, "'\(region.directive.word.text)' has no heading before its end", at: region.directive,
        note: ("its end", directive))
    }
    regions.append(
      Region(
        region.directive.verb == .faq ? .questions : .variants, blocks: outline.blocks[region.block].end..<index,
        headings: region.headings.filter { $0.level == level }.map(\.index)))
  }

  /// Leaves the document.
  ///
  /// - Returns: What is wrong with regions that have not ended.
  mutating func finish() -> [Diagnostic] {
    open.reversed().map { leave($0) }
  }

  private mutating func leave(_ region: OpenRegion) -> Diagnostic {
    open.removeLast()
    abandoned = region.directive
    let message =
      "'\(region.directive.word.text)' is never ended; add 'lockstep:end' on its own line, indented like this one"
    return fault(.unbalancedRegion, message, at: region.directive).diagnostic
  }

  private func fault(
    _ code: Code, _ message: String, at directive: Directive, note: (message: String, directive: Directive)? = nil
  ) -> DirectiveFault {
    func range(_ directive: Directive) -> SourceRange { outline.source.range(directive.word.bytes) }
    let notes = note.map { [Note($0.message, at: range($0.directive))] } ?? []
    return DirectiveFault(Diagnostic(code, message, at: range(directive), notes: notes))
  }
}
