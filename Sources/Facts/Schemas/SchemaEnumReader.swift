import Diagnostics
import YAML

/// Makes facts of the schemas of one file.
struct SchemaEnumReader {
  let source: SourceFile
  let language: Language

  private var faults = FaultList()

  /// A reader of the schemas in `source`, whose labels are in `language`; `faults` of the file are known already.
  init(_ source: SourceFile, language: Language, faults: [Diagnostic]) {
    self.source = source
    self.language = language
    self.faults.add(faults)
  }

  /// What is wrong with the file.
  var diagnostics: [Diagnostic] { faults.diagnostics }

  /// The enum that `schema` is; `nil` where a value is a list or an object, which no reader sees as a choice.
  mutating func fact(_ schema: NamedSchema) -> EnumFact? {
    let constants = schema.node.constants
    let values = schema.node["enum"].map(\.items) ?? constants.compactMap { $0.constant.map(YAMLNode.scalar) }
    let known = values.compactMap(\.single)
    if known.isEmpty || known.count < values.count(where: { !$0.isNull }) { return nil }

    let names = ["x-enum-varnames", "x-enumNames"].lazy.compactMap { schema.node.entry($0) }.first
    let caseNames = names.flatMap { texts(of: $0, besides: values, of: schema) } ?? known
    let labels = labels(of: schema, values: values)
    let reasons = internalReasons(of: schema, values: known)
    let byValue = Dictionary(constants.map { ($0.constant?.text, $0) }) { first, _ in first }
    var first: [String: Range<Int>] = [:]
    let cases = known.indices.compactMap { index -> CaseFact? in
      let (name, value) = (caseNames[index], known[index])
      guard isNew(name, among: &first) else { return nil }
      let constant = byValue[value.text]
      return CaseFact(
        name: name.text, rawValue: value.text, documentation: constant?["description"]?.single?.text ?? "",
        internalReason: reasons[value.text],
        labels: [language: label(labels[index], or: constant?["title"], or: value)],
        range: source.range(value.bytes))
    }
    return EnumFact(
      module: source.moduleName, name: schema.name, documentation: schema.node["description"]?.single?.text ?? "",
      cases: cases, range: source.range(schema.place))
  }

  /// The texts of the list in `entry`, one a value that is not `null`; `nil`, which is told, where they are not as many.
  mutating func texts(of entry: YAMLEntry, besides values: [YAMLNode], of schema: NamedSchema) -> [YAMLScalar]? {
    var items = entry.value.items
    // Of a value that may be `null`, some generators name that too, and some do not.
    if items.count == values.count { items = zip(items, values).filter { !$1.isNull }.map(\.0) }
    let texts = items.compactMap(\.single)
    let count = values.count { !$0.isNull }
    if texts.count == count, items.count == count { return texts }
    let written = texts.count == items.count ? counted(items.count, "entry", "entries") : "an entry that is no text"
    let wanted = counted(count, "value", "values")
    let place = (schema.node.entry("enum") ?? schema.node.entry("oneOf") ?? schema.node.entry("anyOf"))?.key.bytes
    report(
      "'\(entry.key.text)' has \(written) for \(wanted)", at: entry.key.bytes,
      notes: [Note("the values are here", at: source.range(place ?? schema.place))])
    return nil
  }

  /// Why no reader sees a case, by its value: `x-lockstep-internal` on the schema or on a constant of it.
  private mutating func internalReasons(of schema: NamedSchema, values: [YAMLScalar]) -> [String: String] {
    var reasons: [String: String] = [:]
    let known = Set(values.map(\.text))
    for entry in schema.node["x-lockstep-internal"]?.entries ?? [] {
      if !known.contains(entry.key.text) {
        report(
          "'\(entry.key.text)' is no value of '\(schema.name)'\(didYouMean(entry.key.text, among: values.map(\.text)))",
          at: entry.key.bytes)
      }
      reasons[entry.key.text] = reason(entry.value)
    }
    if let misplaced = schema.node["x-lockstep-internal"], misplaced.entries.isEmpty {
      report(
        "'x-lockstep-internal' must say of which values no reader sees them, and why: '{value: reason}'",
        at: misplaced.bytes)
    }
    for constant in schema.node.constants {
      guard let value = constant.constant, let entry = constant.entry("x-lockstep-internal") else { continue }
      reasons[value.text] = reason(entry.value)
    }
    return reasons
  }

  private mutating func reason(_ node: YAMLNode) -> String? {
    if let text = node.single?.text, !["", "true", "false"].contains(text) { return text }
    report("'x-lockstep-internal' must say why no reader sees the value", at: node.bytes)
    return nil
  }

  /// Whether `name` is in `first` not yet; else it is a fault.
  private mutating func isNew(_ name: YAMLScalar, among first: inout [String: Range<Int>]) -> Bool {
    guard let other = first[name.text] else {
      first[name.text] = name.bytes
      return true
    }
    let note = Note("first named here", at: source.range(other))
    report("'\(name.text)' is a case twice", at: name.bytes, notes: [note])
    return false
  }

  mutating func report(_ message: @autoclosure () -> String, at bytes: Range<Int>, notes: [Note] = []) {
    let range = source.range(bytes)
    faults.add(Diagnostic(.factsFile, message(), at: range, notes: notes), at: range)
  }

  private func counted(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count) \(count == 1 ? one : several)"
  }
}
