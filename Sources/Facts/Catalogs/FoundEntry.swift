import Diagnostics

/// What the files of a table hold under one key.
struct FoundEntry {
  /// At least one; several where each language has a file of its own.
  let entries: [CatalogEntry]

  /// The language of the texts in the code; `nil` where no file says it.
  let sourceLanguage: Language?

  /// Whether the text is the same in every language.
  var isUniversal: Bool { entries.contains { !$0.isTranslatable } }

  /// The label in `language`, `nil` where no file says anything of it.
  ///
  /// A language without texts has those of the language that it is a form of: `pt-BR` those of `pt`.
  func label(in language: Language) -> CaseLabel? {
    var tag = language.rawValue[...]
    while true {
      let language = Language(rawValue: String(tag))
      let texts = entries.compactMap { $0.texts[language] }
      if let label = texts.first(where: { !$0.forms.isEmpty })?.label ?? texts.first?.label { return label }
      guard let hyphen = tag.lastIndex(of: "-") else { return nil }
      tag = tag[..<hyphen]
    }
  }

  /// The label in a language of which no file says anything.
  func missing(_ language: Language) -> CaseLabel? {
    entries.first.map { .untranslated(reason: "not translated into '\(language.rawValue)'", at: $0.range) }
  }
}

extension CatalogText {
  /// What the text is as a label; a text with a hole is none that an article could say letter for letter.
  fileprivate var label: CaseLabel {
    guard let first = forms.first else {
      let reason = unfinishedState.map { "marked '\($0)' and not translated" } ?? "empty in the catalogue"
      return .untranslated(reason: reason, at: range)
    }
    let whole = forms.filter { !$0.text.hasPlaceholder }
    guard let main = whole.first else { return .unreadable(at: first.range) }
    return Set(whole.map(\.text)).count == 1 ? .text(main.text, at: main.range) : .varying(whole)
  }
}

extension String {
  /// Whether it has a hole that the app fills: `%@`, `%lld`, `%1$@`, `%#@count@`; `%%` is a percent sign.
  fileprivate var hasPlaceholder: Bool {
    var rest = utf8[...]
    while let percent = rest.firstIndex(of: UInt8(ascii: "%")) {
      rest = rest[rest.index(after: percent)...]
      let flags = rest.prefix { "0123456789$.-+#lhqzt*".utf8.contains($0) }
      guard let kind = rest.dropFirst(flags.count).first else { return false }
      if "@dDiuUxXoOfeEgGcCsSpaAF".utf8.contains(kind) { return true }
      rest = rest.dropFirst(flags.count + (kind == UInt8(ascii: "%") ? 1 : 0))
    }
    return false
  }
}
