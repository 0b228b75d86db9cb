import SwiftSyntax

extension FunctionCallExprSyntax {
  /// What the call says of the label that it makes; `nil` where it makes none.
  var localizedText: LocalizedText? {
    guard
      let name = calledName, let keyLabels = localizingCalls[name], let key = arguments.first,
      keyLabels.contains(key.label?.text)
    else { return nil }
    let text = arguments.first { defaultValueLabels.contains($0.label?.text) && $0.expression.literalText != "" }
    let isVerbatim = key.label?.text == "verbatim"
    let keyName = isVerbatim ? nil : key.expression.literalText
    return LocalizedText(
      text: text == nil && keyName?.isSemanticKey == true ? nil : (text ?? key).expression,
      key: keyName.map { ($0, key.expression) },
      table: arguments.first { tableLabels.contains($0.label?.text) }?.expression.literalText, isVerbatim: isVerbatim)
  }

  /// The last part of what is called: `Text` in `SwiftUI.Text(…)` and in `Text.init(…)`, `init` in `.init(…)`.
  private var calledName: String? {
    if let name = TypeName(calledExpression) { return name.parts.last { $0 != "init" } }
    return calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.text
  }
}

extension String {
  /// Whether it is a name for a text that stands elsewhere, as `order.reject.title`, and no text.
  fileprivate var isSemanticKey: Bool {
    first?.isLetter == true && contains { $0 == "." || $0 == "_" } && !hasSuffix(".")
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}

/// The calls that make a label, each with the names that the argument with its key or text can have.
private let localizingCalls: [String: Set<String?>] = [
  "String": ["localized"],
  "LocalizedStringResource": [nil],
  "LocalizedStringKey": [nil],
  "NSLocalizedString": [nil],
  "Text": [nil, "verbatim"],
  // Of whichever of these types the place has.
  "init": [nil, "localized", "verbatim"],
]

private let tableLabels: Set<String?> = ["table", "tableName"]

private let defaultValueLabels: Set<String?> = ["defaultValue", "value"]
