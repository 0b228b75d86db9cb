import Diagnostics
import YAML

extension SchemaEnumReader {
  /// What `x-enum-descriptions` says of the value at an index.
  enum Description {
    case text(YAMLScalar)
    /// It says nothing of this value.
    case none
    /// There are not as many as values, so that it is not known which this value has.
    case unknown(at: Range<Int>)
  }

  /// What `x-enum-descriptions` of `schema` says of each of `values` that is not `null`: a list of texts in their order, or
  /// a text under each.
  mutating func labels(of schema: NamedSchema, values: [YAMLNode]) -> [Description] {
    let known = values.compactMap(\.single)
    guard let entry = schema.node.entry("x-enum-descriptions") else { return known.map { _ in .none } }
    if case .sequence = entry.value {
      let texts = texts(of: entry, besides: values, of: schema)
      return texts?.map(Description.text) ?? known.map { _ in .unknown(at: entry.key.bytes) }
    }
    if entry.value.entries.isEmpty {
      report("'x-enum-descriptions' must be a list of texts, or hold a text under each value", at: entry.key.bytes)
    }
    let names = Set(known.map(\.text))
    var labels: [String: Description] = [:]
    for text in entry.value.entries {
      labels[text.key.text] = text.value.single.map(Description.text)
      if !names.contains(text.key.text) {
        report(
          "'\(text.key.text)' is no value of '\(schema.name)'\(didYouMean(text.key.text, among: known.map(\.text)))",
          at: text.key.bytes, notes: [Note("the schema is here", at: source.range(schema.place))])
      } else if text.value.single == nil {
        report("the description of '\(text.key.text)' must be a text", at: text.key.bytes)
      }
    }
    return known.map { labels[$0.text] ?? .none }
  }

  /// The label that a description says, or else the title of a constant, or else the value itself.
  func label(_ description: Description, or title: YAMLNode?, or value: YAMLScalar) -> CaseLabel {
    let text: YAMLScalar
    switch description {
    case .text(let description): text = description
    case .none: text = title?.single ?? value
    case .unknown(let place): return .unreadable(at: source.range(place))
    }
    let range = source.range(text.bytes)
    return text.text.isEmpty ? CaseLabel.none(at: range) : .text(text.text, at: range)
  }
}
