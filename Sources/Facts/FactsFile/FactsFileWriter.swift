public import Diagnostics

/// Writes facts as JSON, which `facts.json` in `lockstep.yml` reads back; `docs/reference/facts.schema.json` describes it.
///
/// Enums and flows are sorted by their names, so that the same facts give the same bytes; cases and steps stay in order.
public struct FactsFileWriter: Sendable {
  private let files: [String: SourceFile]
  private let lines: [String: LineTable]

  /// A writer of the facts that were read from `files`, whose lines it names.
  public init(files: [SourceFile]) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    lines = self.files.mapValues(LineTable.init)
  }

  /// `facts` as the text of a file, which ends with a line feed.
  public func text(of facts: FactSet) -> String {
    let enums = facts.enums.sorted { ($0.module, $0.name, $0.range) < ($1.module, $1.name, $1.range) }
    let flows = facts.flows.sorted { ($0.module, $0.name, $0.range) < ($1.module, $1.name, $1.range) }
    let file: JSON = [
      "$schema": .string("urn:lockstep:facts:1"),
      "version": .number(1),
      "enums": .array(enums.map(object)),
      "flows": .array(flows.map(object)),
      "retiredNames": object(facts.retiredNames),
    ]
    return file.indented() + "\n"
  }

  private func object(_ fact: EnumFact) -> JSON {
    [
      "module": .string(fact.module),
      "name": .string(fact.name),
      "documentation": text(fact.documentation),
      "cases": .array(fact.cases.map(object)),
      "retiredNames": object(fact.retiredNames),
      "place": place(fact.range),
    ]
  }

  private func object(_ fact: CaseFact) -> JSON {
    let labels = fact.labels.sorted { $0.key.rawValue < $1.key.rawValue }
    return [
      "name": .string(fact.name),
      "rawValue": fact.rawValue.map(JSON.string),
      "documentation": text(fact.documentation),
      "internal": fact.internalReason.map(JSON.string),
      "labels": labels.isEmpty ? nil : .object(labels.map { ($0.key.rawValue, value(of: $0.value)) }),
      "key": (fact.key?.name).map(JSON.string),
      "table": (fact.key?.table).map(JSON.string),
      "place": place(fact.range),
    ]
  }

  private func object(_ flow: Flow) -> JSON {
    [
      "module": .string(flow.module),
      "name": .string(flow.name),
      "enum": .string(flow.enumName),
      "steps": .array(flow.steps.map { .string($0.caseName) }),
      "internal": flow.internalReason.map(JSON.string),
      "place": place(flow.range),
    ]
  }

  private func value(of label: CaseLabel) -> JSON {
    switch label {
    case .text(let text, _): .string(text)
    case .none: .null
    case .unreadable(let range): ["unknown": .string(excerpt(range))]
    case .differing(let labels): ["differing": .array(labels.map(object))]
    case .varying(let forms): ["forms": .array(forms.map(object))]
    case .untranslated(let reason, _): ["untranslated": .string(reason)]
    }
  }

  private func object(_ label: ConditionalLabel) -> JSON {
    ["text": label.text.map(JSON.string) ?? .null, "branch": label.branch.map(JSON.string)]
  }

  private func object(_ form: LabelForm) -> JSON {
    ["text": .string(form.text), "device": form.device.map(JSON.string)]
  }

  /// The names and what they are now; `nil` where there are none.
  private func object(_ names: [String: String]) -> JSON? {
    names.isEmpty ? nil : .object(names.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
  }

  private func text(_ text: String) -> JSON? {
    text.isEmpty ? nil : .string(text)
  }

  /// The path and the line of `range`.
  private func place(_ range: SourceRange) -> JSON? {
    lines[range.path].map { .string("\(range.path):\($0.position(at: range.bytes.lowerBound).line)") }
  }

  /// The first line of the expression that stands at `range`, as why its value is not known.
  private func excerpt(_ range: SourceRange) -> String {
    String((files[range.path]?.text(range.bytes) ?? "").prefix { !$0.isNewline }.prefix(80))
  }
}
