import Diagnostics
import YAML

/// Reads the objects of a facts file.
struct FactsFileReader {
  /// The module of what names none.
  let module: String

  /// The language of labels that name none.
  let language: Language

  /// What the whole file says.
  func facts(in file: inout Fields) -> FactSet {
    _ = file.quoted("$schema")
    checkVersion(of: &file)
    let enums = file.items("enums") { object, place in enumFact(in: &object, at: place) }
    let flows = file.items("flows") { object, place in flow(in: &object, at: place, among: enums) }
    let names = enums.map(\.name) + flows.map(\.name)
    return FactSet(
      enums: enums, flows: flows, retiredNames: retiredNames(in: &file, among: names, what: "enum or flow"))
  }

  private func checkVersion(of file: inout Fields) {
    let version = file.integer("version")
    if version == 1 { return }
    if let version, let bytes = file.valueBytes(of: "version") {
      file.report("version \(version) of facts files is unknown; this Lockstep reads version 1", at: bytes)
    } else if file.keyBytes(of: "version") == nil {
      file.report("a facts file must say its version: '\"version\": 1'", at: 0..<0)
    }
  }

  private func enumFact(in object: inout Fields, at place: Range<Int>) -> EnumFact? {
    let module = object.quoted("module")?.text ?? module
    let name = object.required("name", of: "an enum", at: place)
    let documentation = object.documentation
    let declared = object.items("cases") { object, place in caseFact(in: &object, at: place) }
    let cases = object.distinct(declared)
    let retired = retiredNames(in: &object, among: cases.map(\.name), what: "case")
    object.ignorePlace()
    guard let name else { return nil }
    // As in code: what has no case is no fact.
    if cases.isEmpty { return nil }
    return EnumFact(
      module: module, name: name.text, documentation: documentation, cases: cases, retiredNames: retired,
      range: object.range(name.bytes))
  }

  private func flow(in object: inout Fields, at place: Range<Int>, among enums: [EnumFact]) -> Flow? {
    let module = object.quoted("module")?.text ?? module
    let name = object.required("name", of: "a flow", at: place)
    let enumName = object.required("enum", of: "a flow", at: place)
    let steps = object.scalars("steps") ?? []
    let reason = object.quoted("internal")?.text
    object.ignorePlace()
    guard let name, let enumName else { return nil }
    let ours = enums.filter { $0.module == module }
    guard let listed = ours.first(where: { $0.name == enumName.text }) else {
      object.refuse(enumName, "is no enum of module '\(module)' in this file", among: ours.map(\.name))
      return nil
    }
    if steps.isEmpty { object.report("a flow must have 'steps'", at: object.valueBytes(of: "steps") ?? place) }
    let known = listed.cases.map(\.name)
    for step in steps where !known.contains(step.text) {
      object.refuse(step, "is no case of '\(listed.name)'", among: known)
    }
    return Flow(
      module: module, name: name.text, enumName: listed.name,
      steps: steps.filter { known.contains($0.text) }.map {
        FlowStep(caseName: $0.text, range: object.range($0.bytes))
      },
      internalReason: reason, range: object.range(name.bytes))
  }

  /// What `retiredNames` maps to names among `names`, each of which is called `what`.
  private func retiredNames(in object: inout Fields, among names: [String], what: String) -> [String: String] {
    var retired: [String: String] = [:]
    for entry in object.entries("retiredNames") ?? [] {
      guard case .scalar(let name) = entry.value else {
        object.report("'retiredNames' must hold names", at: entry.value.bytes)
        continue
      }
      if names.contains(name.text) {
        retired[entry.key.text] = name.text
      } else {
        object.refuse(name, "is no \(what) here", among: names)
      }
    }
    return retired
  }
}
