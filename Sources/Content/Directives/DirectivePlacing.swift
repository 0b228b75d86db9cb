import Diagnostics
import Markdown

/// Goes through the blocks of a document and gives each directive its place.
struct DirectivePlacing {
  private let outline: Outline
  private let readings: [Int: [(reading: DirectiveReading, place: DirectivePlace)]]
  private let neighbours: DirectiveNeighbours

  /// How many directives may bind one block: each is compared with all of it.
  private static let mostBindings = 8

  private var bindings: [Binding] = []
  private var bindingCounts: [Int: Int] = [:]
  private var nesting: RegionNesting
  private var inclusions: [Inclusion] = []
  private var allowances: [Allowance] = []
  private var diagnostics: [Diagnostic] = []

  init(_ outline: Outline) {
    self.outline = outline
    var readings: [Int: [(reading: DirectiveReading, place: DirectivePlace)]] = [:]
    for index in outline.blocks.indices where outline.blocks[index].heldText != nil {
      let comments = outline.comments(in: outline.blocks[index])
      if comments.isEmpty { continue }
      readings[index] = comments.map { (reading: DirectiveReading($0, path: outline.source.path), place: $1) }
    }
    self.readings = readings
    let parting = readings.compactMapValues { $0.lazy.compactMap(\.reading.partingWord).first }
    neighbours = DirectiveNeighbours(in: outline, parting: parting)
    nesting = RegionNesting(in: outline)
  }

  consuming func finish() -> Directives {
    diagnostics += nesting.finish()
    return Directives(
      outline: outline, bindings: bindings,
      regions: nesting.regions.sorted { $0.blocks.lowerBound < $1.blocks.lowerBound }, inclusions: inclusions,
      allowances: allowances, diagnostics: diagnostics)
  }

  mutating func place(block index: Int) {
    diagnostics += nesting.enter(block: index)
    guard outline.blocks[index].heldText != nil else {
      if let split = outline.splitList(after: index) { diagnostics.append(split) }
      return
    }
    diagnostics += outline.strayDirectives(in: outline.blocks[index])
    for (reading, place) in readings[index, default: []] {
      switch reading {
      case .remark: break
      case .fault(let diagnostic): diagnostics.append(diagnostic)
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
    case (.variants, _), (.faq, _): nesting.begin(directive, block: index)
    case (.end, _): try nesting.end(directive, block: index)
    case (.include, let subject?): inclusions.append(Inclusion(path: subject, block: index))
    case (.allow, let subject?):
      let target = try target(of: directive, block: index)
      let start = neighbours.startOfRun(index)
      allowances.append(
        try Allowance(
          directive, code: subject, scope: start..<outline.blocks[target].bytes.upperBound, path: path))
    case (.cases, let subject?), (.steps, let subject?), (.ui, let subject?):
      let target = try target(of: directive, block: index)
      bindingCounts[target, default: 0] += 1
      guard bindingCounts[target, default: 0] <= Self.mostBindings else {
        throw DirectiveFault(
          "'\(directive.word.text)' is one directive too many; at most \(Self.mostBindings) bind one block",
          at: directive.word.bytes, of: path)
      }
      bindings.append(
        Binding(
          verb: directive.verb, subject: subject, terms: try ListTerms(directive, path: path), bytes: directive.bytes,
          target: target))
    case (_, nil): break
    }
  }

  /// The block that `directive`, the block at `index`, stands above.
  private func target(of directive: Directive, block index: Int) throws(DirectiveFault) -> Int {
    let next = neighbours.follower(of: index)
    var notes: [Note] = []
    if let next, let word = neighbours.parting[next] {
      notes = [Note("'\(word.text)' parts it from what is below", at: outline.source.range(word.bytes))]
    } else if let next {
      let kind = outline.blocks[next].kind
      if directive.verb.binds(kind) { return next }
      notes = [Note("this is \(kind.description)", at: outline.source.range(outline.firstLine(of: next)))]
    }
    let message =
      "'\(directive.word.text)' binds nothing; it must stand directly above \(directive.verb.targetDescription)"
    throw DirectiveFault(
      Diagnostic(.bindsNothing, message, at: outline.source.range(directive.word.bytes), notes: notes))
  }
}
