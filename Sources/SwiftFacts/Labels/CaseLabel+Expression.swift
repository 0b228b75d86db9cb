import Facts
import SwiftParser
import SwiftSyntax

extension CaseLabel {
  /// The label that `expression` yields: a string literal, `nil`, or a call that takes the text as a literal.
  init(_ expression: ExprSyntax, in file: ParsedFile) {
    let range = file.range(of: expression)
    if let literal = expression.as(StringLiteralExprSyntax.self) {
      self = literal.representedLiteralValue.map { .text($0, at: range) } ?? .unreadable(at: range)
    } else if expression.is(NilLiteralExprSyntax.self) {
      self = .none(at: range)
    } else if let text = expression.as(FunctionCallExprSyntax.self)?.localizedText {
      self = CaseLabel(ExprSyntax(text), in: file)
    } else {
      self = .unreadable(at: range)
    }
  }
}

extension FunctionCallExprSyntax {
  /// The literal that is the text in the language of the source: the default value, or else the key.
  fileprivate var localizedText: StringLiteralExprSyntax? {
    guard
      let name = TypeName(calledExpression)?.parts.last, let keyLabels = localizingCalls[name],
      let key = arguments.first, keyLabels.contains(key.label?.text)
    else { return nil }
    let text = arguments.first { defaultValueLabels.contains($0.label?.text) } ?? key
    return text.expression.as(StringLiteralExprSyntax.self)
  }
}

/// The calls that make a label of a literal, each with the names that the literal's argument can have.
private let localizingCalls: [String: Set<String?>] = [
  "String": ["localized"],
  "LocalizedStringResource": [nil],
  "LocalizedStringKey": [nil],
  "NSLocalizedString": [nil],
  "Text": [nil, "verbatim"],
]

private let defaultValueLabels: Set<String?> = ["defaultValue", "value"]
