import Diagnostics

/// A text as a catalogue has it: one of several, where it depends on the device or on a number.
struct CatalogText {
  let text: String
  var state: String? = nil
  var device: String? = nil
  var plural: String? = nil
  let range: SourceRange

  /// Whether the app formats it with values that only it knows: `%@`, `%lld`, `%1$@`, `%#@orders@`.
  var hasHoles: Bool { text.utf8.contains(UInt8(ascii: "%")) && text.firstMatch(of: Self.placeholder) != nil }

  /// A placeholder as the format strings of Foundation have it, without the space flag, which prose has too (`50 % daily`).
  ///
  /// What repeats gives nothing back: zeros are flags and digits, and there would be as many ways to share them out as zeros.
  private static var placeholder: Regex<Substring> {
    /%(?:\d++\$)?(?:#@\w++@|@|arg|[-+0#]*+\d*+(?:\.\d++)?(?:(?:hh?|ll?|[qztjL])[diuxofegaA-Z]|[diuxofegcsaDUXOFEGCSA](?![a-zA-Z])))/
  }
}

extension CaseLabel {
  /// The label that `texts` are in one language.
  ///
  /// An app shows a text that needs review, and never one that is new, except in the language of the source, whose texts
  /// are taken from the code. `nil` where there are no texts.
  init?(_ texts: [CatalogText], isSource: Bool) {
    guard let first = texts.first else { return nil }
    let shown = texts.filter { ($0.state != "new" || isSource) && !$0.text.isEmpty }
    guard let principal = shown.first else {
      self = .untranslated(reason: first.state == "new" ? "marked 'new'" : "empty", at: first.range)
      return
    }
    if let open = shown.first(where: \.hasHoles) {
      self = .unreadable(at: open.range)
    } else if texts.count == 1 {
      self = .text(principal.text, at: principal.range)
    } else {
      self = .varying(shown.inOrderOfUse.map { LabelForm($0.text, device: $0.device, at: $0.range) })
    }
  }
}

extension [CatalogText] {
  /// The texts with those first that most readers see: on an iPhone, of many things.
  fileprivate var inOrderOfUse: [CatalogText] {
    let devices = ["iphone", nil, "ipad", "mac"]
    let plurals = [nil, "other", "many", "few", "two", "one", "zero"]
    func rank(_ text: CatalogText) -> (Int, Int) {
      (devices.firstIndex(of: text.device) ?? devices.count, plurals.firstIndex(of: text.plural) ?? plurals.count)
    }
    return enumerated().sorted { first, second in
      let ranks = (rank(first.element), rank(second.element))
      return ranks.0 == ranks.1 ? first.offset < second.offset : ranks.0 < ranks.1
    }.map(\.element)
  }
}
