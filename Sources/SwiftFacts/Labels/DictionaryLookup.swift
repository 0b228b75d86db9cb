import SwiftSyntax

/// An expression that looks `self` up: `labels[self]`, with `!`, `?? fallback` or `default: fallback`.
struct DictionaryLookup {
  /// The dictionary: a literal or the name of one.
  let dictionary: ExprSyntax

  /// What stands in for a value that is not there.
  let fallback: ExprSyntax?

  /// The lookup that `expression` is; `nil` where it is anything else.
  init?(_ expression: ExprSyntax) {
    let operands = expression.operands(joinedBy: "??") ?? [expression]
    let looked = operands[0].as(ForceUnwrapExprSyntax.self)?.expression ?? operands[0]
    guard
      operands.count <= 2, let lookup = looked.as(SubscriptCallExprSyntax.self), let key = lookup.arguments.first,
      key.label == nil, key.expression.isSelf
    else { return nil }
    let rest = lookup.arguments.dropFirst()
    guard rest.isEmpty || (rest.count == 1 && rest.first?.label?.text == "default") else { return nil }
    dictionary = lookup.calledExpression
    fallback = rest.first?.expression ?? operands.dropFirst().first
  }
}
