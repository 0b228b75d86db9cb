import SwiftSyntax

extension FunctionCallExprSyntax {
  /// The argument that is the text in the language of the source: the default value, or else the key; `nil` where the call
  /// makes no label.
  var localizedText: ExprSyntax? {
    guard
      let name = calledName, let keyLabels = localizingCalls[name], let key = arguments.first,
      keyLabels.contains(key.label?.text)
    else { return nil }
    let text = arguments.first { defaultValueLabels.contains($0.label?.text) && $0.expression.literalText != "" }
    if text == nil, key.label?.text != "verbatim", let literal = key.expression.literalText, literal.isSemanticKey {
      return nil
    }
    return (text ?? key).expression
  }

  /// The argument that is the key of a catalogue; `nil` where the call asks none, as `Text(verbatim:)`.
  var keyArgument: ExprSyntax? {
    guard
      let name = calledName, let keyLabels = localizingCalls[name], let key = arguments.first,
      keyLabels.contains(key.label?.text), key.label?.text != "verbatim"
    else { return nil }
    return key.expression
  }

  /// The table that the call names.
  var tableName: String? {
    arguments.first { ["table", "tableName"].contains($0.label?.text) }?.expression.literalText
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

private let defaultValueLabels: Set<String?> = ["defaultValue", "value"]
