import Content
public import Diagnostics
import Facts
public import Markdown

/// Which places of a site speak of facts that changed.
public struct Impact: Sendable {
  /// The changes, each with the places that speak of it.
  public let changes: [Change]

  /// A change, and who speaks of it.
  public struct Change: Sendable {
    /// What became of the fact.
    public let fact: FactChange

    /// The places, in the order of their files; a line once.
    public let places: [Place]
  }

  /// A place of an article or a partial.
  public struct Place: Hashable, Sendable {
    /// How a place speaks of a fact.
    public enum Kind: Hashable, Sendable {
      /// It says this label, old or new.
      case says(String)
      /// It is bound to the fact, and says neither.
      case isBound(String)
    }

    /// How it speaks of the fact.
    public let kind: Kind

    /// Where it is.
    public let range: SourceRange
  }

  /// What `changes` touch in a site.
  ///
  /// - Parameters:
  ///   - changes: What became of the facts.
  ///   - check: What was compared with the facts of today.
  ///   - files: The articles and the partials, and where their Markdown begins; each is parsed again.
  ///   - variables: What they say by names.
  /// - Throws: That there is no memory left.
  public init(
    of changes: [FactChange], in check: Check, files: [(source: SourceFile, start: Int)],
    variables: Variables = Variables()
  ) throws(OutOfMemory) {
    if changes.isEmpty {
      self.changes = []
      return
    }
    let search = LabelSearch(changes.flatMap(\.labels))
    var mentions: [String: [SourceRange]] = [:]
    var lines: [String: LineTable] = [:]
    let touched = Set(
      check.comparisons.compared.filter { changes.contains(where: $0.isTouched) }.map(\.claim.subjectRange))
    var bound: [SourceRange: [InlineText]] = [:]
    for file in files.sorted(by: { $0.source.path < $1.source.path }) {
      lines[file.source.path] = LineTable(file.source)
      let outline = try Document(parsing: file.source, from: file.start, variables: variables).outline()
      bound.merge(outline.directives().texts(boundAt: touched)) { first, _ in first }
      for block in outline.blocks {
        for place in search.places(in: block.text, isBound: false) {
          mentions[place.label, default: []].append(file.source.range(block.text.bytes(of: place.range)))
        }
      }
    }
    self.changes = changes.map { change in
      var places = change.labels.flatMap { label in
        mentions[label, default: []].map { Place(kind: .says(label), range: $0) }
      }
      for comparison in check.comparisons.compared where comparison.isTouched(by: change) {
        let search = LabelSearch(change.labels)
        let said = bound[comparison.claim.subjectRange, default: []].flatMap { text in
          search.places(in: text, isBound: true).map {
            Place(kind: .says($0.label), range: comparison.claim.range(text.bytes(of: $0.range)))
          }
        }
        places +=
          said.isEmpty
          ? [Place(kind: .isBound(comparison.factName), range: comparison.claim.subjectRange)] : said
      }
      places += check.comparisons.unresolved.filter { unresolved in change.oldNames.contains { unresolved.means($0) } }
        .map { Place(kind: .isBound($0.name), range: $0.range) }
      return Change(fact: change, places: places.oncePerLine(lines))
    }
  }

  /// How many places speak of changes, and in how many files.
  public var extent: (places: Int, files: Int) {
    let ranges = Set(changes.flatMap(\.places).map(\.range))
    return (ranges.count, Set(ranges.map(\.path)).count)
  }
}

extension FactChange {
  /// The names that no fact has any more.
  fileprivate var oldNames: [String] {
    if case .enumRenamed(let old) = kind { return [old] }
    return range == nil ? [symbol] : []
  }
}

extension Unresolved {
  /// Whether its name is `fact`, with or without a module.
  fileprivate func means(_ fact: String) -> Bool { name == fact || name.hasSuffix(".\(fact)") }
}

extension Directives {
  /// The texts that the bindings at `subjects` are about, by where each names its fact.
  fileprivate func texts(boundAt subjects: Set<SourceRange>) -> [SourceRange: [InlineText]] {
    let blocks = BoundBlocks(bindings)
    let bindings = bindings.map { (subject: outline.source.range($0.subject.bytes), binding: $0) }
    return Dictionary(
      bindings.filter { subjects.contains($0.subject) }.map { ($0.subject, body(of: $0.binding, blocks).texts) }
    ) { first, _ in first }
  }
}

extension Comparison {
  /// Whether what the claim is about changed.
  fileprivate func isTouched(by change: FactChange) -> Bool {
    if let flowRange = change.flowRange { return flow?.range == flowRange }
    guard change.enumRange == labels.fact.range else { return false }
    if case .labelChanged(let language, _, _) = change.kind, language != claim.language {
      // A list in another language says this label where that language has none.
      return labels.principal.contains { $0.symbol == change.symbol && !$0.isTranslated }
    }
    // A procedure speaks of the cases in its flow, and need not of a new one.
    guard claim.verb != .cases, let flow else { return claim.verb == .cases }
    return flow.steps.contains { "\(labels.fact.name).\($0.caseName)" == change.symbol }
  }
}

extension [Impact.Place] {
  /// The places in the order of their files, the first of each line.
  fileprivate func oncePerLine(_ tables: [String: LineTable]) -> [Impact.Place] {
    var seen: Set<SourcePosition> = []
    var path: String?
    return sorted { $0.range < $1.range }.filter { place in
      if place.range.path != path {
        path = place.range.path
        seen = []
      }
      let line = tables[place.range.path]?.position(at: place.range.bytes.lowerBound).line ?? 0
      return seen.insert(SourcePosition(line: line, column: 1)).inserted
    }
  }
}
