import Diagnostics
import YAML

extension FactsFileReader {
  /// The case that `object` describes.
  func caseFact(in object: inout Fields, at place: Range<Int>) -> CaseFact? {
    let name = object.required("name", of: "a case", at: place)
    let rawValue = object.scalar("rawValue")?.text
    let documentation = object.documentation
    let reason = object.quoted("internal")?.text
    let labels = labels(in: &object)
    let key = object.quoted("key")
    let table = object.quoted("table")?.text
    object.ignorePlace()
    return name.map { name in
      CaseFact(
        name: name.text, rawValue: rawValue, documentation: documentation, internalReason: reason, labels: labels,
        key: key.map { LocalizationKey($0.text, table: table, at: object.range($0.bytes)) },
        range: object.range(name.bytes))
    }
  }

  /// `label`, which is that of the site's first language, and `labels`.
  private func labels(in object: inout Fields) -> [Language: CaseLabel] {
    var labels: [Language: CaseLabel] = [:]
    for entry in object.entries("labels") ?? [] {
      if !Language.isTag(entry.key.text) {
        object.report("'\(entry.key.text)' is no language tag; 'en', 'hi' and 'pt-BR' are", at: entry.key.bytes)
        continue
      }
      labels[Language(rawValue: entry.key.text)] = label(entry.value, in: &object, under: "labels")
    }
    let short = object.node("label")
    guard let bytes = object.valueBytes(of: "label") else { return labels }
    if labels[language] != nil, let key = object.keyBytes(of: "label") {
      object.report("'label' is the label in '\(language.rawValue)', which 'labels' has too", at: key)
    }
    if let short {
      labels[language] = label(short, in: &object, under: "label")
    } else {
      labels[language] = CaseLabel.none(at: object.range(bytes))
    }
    return labels
  }

  /// What `node` says of a label.
  private func label(_ node: YAMLNode, in object: inout Fields, under key: String) -> CaseLabel? {
    switch node {
    case .scalar(let scalar) where scalar.isNull: return CaseLabel.none(at: object.range(scalar.bytes))
    case .scalar(let scalar) where !scalar.isPlain: return .text(scalar.text, at: object.range(scalar.bytes))
    case .mapping:
      let range = object.range(node.bytes)
      return object.fields(in: node, at: key) { irregularLabel(in: &$0, at: range) } ?? nil
    case .scalar, .sequence:
      object.report("a label must be a text, 'null', or an object that says why it is neither", at: node.bytes)
      return nil
    }
  }

  /// A label that is no single text: exactly one of four keys says what it is.
  private func irregularLabel(in object: inout Fields, at range: SourceRange) -> CaseLabel? {
    let forms = object.items("forms") { form, place -> LabelForm? in
      let text = form.required("text", of: "a form", at: place)
      let device = form.quoted("device")?.text
      return text.map { LabelForm($0.text, device: device, at: form.range($0.bytes)) }
    }
    let branches = object.items("differing") { branch, place -> ConditionalLabel in
      let text = branch.quoted("text")
      let name = branch.quoted("branch")?.text
      return ConditionalLabel(text?.text, in: name, at: branch.range(text?.bytes ?? place))
    }
    let unknown = object.scalar("unknown")
    let untranslated = object.quoted("untranslated")
    let labels = [
      forms.isEmpty ? nil : CaseLabel.varying(forms),
      branches.isEmpty ? nil : .differing(branches),
      unknown.map { _ in .unreadable(at: range) },
      untranslated.map { .untranslated(reason: $0.text, at: range) },
    ].compactMap(\.self)
    if labels.count == 1 { return labels[0] }
    object.report(
      "a label that is no text must say one of 'forms', 'differing', 'unknown' and 'untranslated'", at: range.bytes)
    return nil
  }
}
