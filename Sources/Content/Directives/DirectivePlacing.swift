import Diagnostics
import Markdown

/// Goes through the blocks of a document and gives each directive its place.
struct DirectivePlacing {
  private let outline: Outline
  private let readings: [Int: [(reading: DirectiveReading, place: DirectivePlace)]]
  private let neighbours: DirectiveNeighbours

  private var bindings: [Binding] = []
  private var regions: [Region] = []
  private var inclusions: [Inclusion] = []
  private var allowances: [Allowance] = []
  private var diagnostics: [Diagnostic] = []
  private var open: [OpenRegion] = []

  private struct OpenRegion {
    let directive: Directive
    let block: Int
  }

  init(_ outline: Outline) {
    self.outline = outline
    var readings: [Int: [(DirectiveReading, DirectivePlace)]] = [:]
    for (index, block) in outline.blocks.enumerated() {
      let comments = outline.comments(in: block)
      if comments.isEmpty { continue }
      readings[index] = comments.map { (DirectiveReading($0, path: outline.source.path), $1) }
    }
    self.readings = readings
    let parting = readings.filter { $1.contains { $0.0.partsBlocks } }
    neighbours = DirectiveNeighbours(in: outline, parting: Set(parting.keys))
  }

  consuming func finish() -> Directives {
    for region in open { diagnostics.append(unended(region)) }
    return Directives(
      outline: outline, bindings: bindings, regions: regions.sorted { $0.blocks.lowerBound < $1.blocks.lowerBound },
      inclusions: inclusions, allowances: allowances, diagnostics: diagnostics)
  }

  mutating func place(block index: Int) {
    diagnostics += outline.strayDirectives(in: outline.blocks[index])
    diagnostics += outline.splitList(at: index)
    for (reading, place) in readings[index, default: []] {
      switch reading {
      case .remark: break
      case .fault(let diagnostic):
        // An example in code may show anything.
        if place != .code { diagnostics.append(diagnostic) }
      case .directive(let directive):
        do throws(DirectiveFault) {
          try self.place(directive, place, block: index)
        } catch {
          diagnostics.append(error.diagnostic)
        }
      }
    }
  }

  private mutating func place(_ directive: Directive, _ place: DirectivePlace, block index: Int) throws(DirectiveFault)
  {
    let path = outline.source.path
    guard place == .block else {
      throw DirectiveFault(
        "'\(directive.word.text)' does nothing here; a directive stands alone on its line, \(place.advice)",
        at: directive.word.bytes, of: path)
    }
    switch (directive.verb, directive.subject) {
    case (.variants, _), (.faq, _): open.append(OpenRegion(directive: directive, block: index))
    case (.end, _): try end(directive, block: index)
    case (.include, let subject?): inclusions.append(Inclusion(path: subject, block: index))
    case (.allow, let subject?):
      let target = try target(of: directive, block: index)
      let start = neighbours.startOfRun(index)
      allowances.append(
        try Allowance(
          directive, code: subject, scope: start..<outline.blocks[target].bytes.upperBound, path: path))
    case (.cases, let subject?), (.steps, let subject?), (.ui, let subject?):
      bindings.append(
        Binding(
          verb: directive.verb, subject: subject, terms: try ListTerms(directive, path: path), bytes: directive.bytes,
          target: try target(of: directive, block: index)))
    case (_, nil): break
    }
  }

  /// The block that `directive`, the block at `index`, stands above.
  private func target(of directive: Directive, block index: Int) throws(DirectiveFault) -> Int {
    let next = neighbours.follower(of: index)
    let shapes = directive.verb.shapes
    if let next, !neighbours.parting.contains(next) {
      if shapes.isEmpty { return next }
      if let shape = BlockShape(outline.blocks[next].kind), shapes.contains(shape) { return next }
    }
    let message =
      "'\(directive.word.text)' binds nothing; it must stand directly above \(directive.verb.shapesDescription)"
    let notes = next.map {
      [Note("this is \(outline.blocks[$0].kind.description)", at: outline.source.range(outline.firstLine(of: $0)))]
    }
    throw DirectiveFault(
      Diagnostic(.bindsNothing, message, at: outline.source.range(directive.word.bytes), notes: notes ?? []))
  }

  // MARK: regions

  private mutating func end(_ directive: Directive, block index: Int) throws(DirectiveFault) {
    let parent = outline.blocks[index].parent
    guard let match = open.lastIndex(where: { outline.blocks[$0.block].parent == parent }) else {
      let message = "'\(directive.word.text)' ends nothing; no region begins beside it"
      let notes = open.last.map {
        [Note("this one begins in another block", at: outline.source.range($0.directive.word.bytes))]
      }
      throw DirectiveFault(
        Diagnostic(
          .unbalancedRegion, message, at: outline.source.range(directive.word.bytes), notes: notes ?? []))
    }
    for inner in open[(match + 1)...] { diagnostics.append(unended(inner)) }
    let region = open[match]
    open.removeSubrange(match...)
    let blocks = outline.blocks[region.block].end..<index
    let headings = outline.regionHeadings(in: blocks, parent: parent, inner: regions)
    if headings.isEmpty {
      throw DirectiveFault(
        Diagnostic(
          .bindsNothing, "'\(region.directive.word.text)' has no heading before its end",
          at: outline.source.range(region.directive.word.bytes),
          notes: [Note("its end", at: outline.source.range(directive.word.bytes))]))
    }
    regions.append(
      Region(region.directive.verb == .faq ? .questions : .variants, blocks: blocks, headings: headings))
  }

  private func unended(_ region: OpenRegion) -> Diagnostic {
    Diagnostic(
      .unbalancedRegion,
      "'\(region.directive.word.text)' does not end; 'lockstep:end' ends it, beside it and on its own line",
      at: outline.source.range(region.directive.word.bytes))
  }
}
