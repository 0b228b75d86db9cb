public import Content
public import Diagnostics
public import Facts
public import Markdown

/// Looks for lists and tables that nothing binds and that look like a fact.
///
/// At least two items, and three of five, say labels of one enum, or a procedure's bold texts those of one flow.
/// It is work that a check need not do: only `lockstep bind` asks for it.
public struct BindingSearch: Sendable {
  private let facts: FactSet
  private let fallback: Language
  private let indices: [Language: Indices]

  /// The labels of all enums in one language.
  private struct Indices {
    let all: [LabelIndex]
    /// The enums, as indices of ``all``, that have a label with a loose key.
    let byKey: [String: [Int]]
  }

  /// A search for `facts` in articles of `languages`; labels that a language lacks are those of `fallback`.
  public init(_ facts: FactSet, languages: [Language], fallback: Language) {
    self.facts = facts
    self.fallback = fallback
    indices = Dictionary(
      languages.map { language in
        let all = facts.enums.map { LabelIndex($0, in: language, fallback: fallback) }
        let keys = all.enumerated().flatMap { number, index in Set(index.labels.map(\.loose)).map { ($0, number) } }
        return (language, Indices(all: all, byKey: Dictionary(grouping: keys, by: \.0).mapValues { $0.map(\.1) }))
      }
    ) { first, _ in first }
  }

  /// What would bind the blocks of `outline`, a document in `language`, that none of `bindings` speaks of.
  public func suggestions(
    in outline: Outline, besides bindings: [Binding], language: Language
  ) -> [SuggestedBinding] {
    guard let indices = indices[language] else { return [] }
    let bound = Set(bindings.map(\.target))
    return outline.blocks.indices.compactMap { block in
      guard !bound.contains(block), let likeness = likeness(of: block, in: outline, to: indices) else { return nil }
      return SuggestedBinding(likeness, block: block, in: outline, language: language)
    }
  }

  private func likeness(of block: Int, in outline: Outline, to indices: Indices) -> BlockLikeness? {
    switch outline.blocks[block].kind {
    case .list(let isOrdered, _):
      let items = outline.children(of: block)
      let texts = items.map { item in
        outline.children(of: item).first { outline.blocks[$0].kind == .paragraph }.map { outline.blocks[$0].text }
          ?? .empty
      }
      let steps = isOrdered ? procedure(texts, in: indices) : nil
      return cases(texts, in: indices) ?? steps
    case .table:
      let rows = outline.children(of: block).filter { outline.blocks[$0].kind != .tableRow(isHeader: true) }
        .map { outline.children(of: $0).map { outline.blocks[$0].text } }
      let columns = (0..<(rows.map(\.count).max() ?? 0)).compactMap { column in
        cases(rows.map { $0.indices.contains(column) ? $0[column] : .empty }, in: indices)
      }
      return columns.max { $0.matches < $1.matches }
    default: return nil
    }
  }

  // MARK: lists of cases

  private func cases(_ texts: [InlineText], in indices: Indices) -> BlockLikeness? {
    guard texts.count > 1, let any = indices.all.first else { return nil }
    var hits: [Int: Int] = [:]
    for text in texts {
      let keys = Set(any.heads(of: Token.all(in: text.string)).map(\.loose))
      for number in Set(keys.flatMap { indices.byKey[$0, default: []] }) { hits[number, default: 0] += 1 }
    }
    let likely = hits.filter { BlockLikeness.suffices($0.value, of: texts.count) }.keys.sorted()
    let likenesses = likely.compactMap { likeness(of: texts, to: indices.all[$0]) }
    return likenesses.max { ($0.matches, -$0.missing.count) < ($1.matches, -$1.missing.count) }
  }

  private func likeness(of texts: [InlineText], to index: LabelIndex) -> BlockLikeness? {
    var named: Set<String> = []
    var others: [String] = []
    for text in texts {
      let labels = index.reading(ofItem: text, path: "")?.match?.labels ?? []
      if labels.contains(where: \.fact.isPublic) {
        named.formUnion(labels.map(\.exact))
      } else {
        others.append(text.string)
      }
    }
    let missing = index.labels.filter { $0.fact.isPublic && !named.contains($0.exact) }.map(\.text)
    let likeness = BlockLikeness(
      verb: .cases, subject: name(of: index.fact), items: texts.count, others: others, missing: missing)
    // The same label again and again is no list of an enum's cases.
    return BlockLikeness.suffices(named.count, of: texts.count) ? likeness : nil
  }

  // MARK: procedures

  private func procedure(_ texts: [InlineText], in indices: Indices) -> BlockLikeness? {
    let flows = facts.flows.compactMap { flow -> BlockLikeness? in
      guard let fact = facts.enum(of: flow),
        let index = indices.all.first(where: { $0.fact.module == fact.module && $0.fact.name == fact.name })
      else { return nil }
      let labels = flow.steps.compactMap { index.label(ofCase: $0.caseName) }
      let wanted = Set(labels.map(\.exact))
      let said = texts.map { index.readings(of: .strong, in: $0, path: "") }
      let isStep = said.map { $0.contains { $0.match?.labels.contains { wanted.contains($0.exact) } ?? false } }
      let bold = said.indices.filter { !said[$0].isEmpty }
      let named = Set(said.joined().flatMap { $0.match?.labels ?? [] }.map(\.exact)).intersection(wanted)
      guard BlockLikeness.suffices(named.count, of: bold.count) else { return nil }
      return BlockLikeness(
        verb: .steps, subject: name(of: flow), items: texts.count,
        others: bold.filter { !isStep[$0] }.map { texts[$0].string },
        missing: labels.filter { !named.contains($0.exact) }.map(\.text))
    }
    return flows.min { ($0.others.count + $0.missing.count) < ($1.others.count + $1.missing.count) }
  }

  // MARK: names

  private func name(of fact: EnumFact) -> String {
    facts.enums(named: fact.name).count > 1 ? "\(fact.module).\(fact.name)" : fact.name
  }

  private func name(of flow: Flow) -> String {
    facts.flows(named: flow.name).count > 1 ? "\(flow.module).\(flow.name)" : flow.name
  }
}
