import SwiftParser
import SwiftSyntax

extension ExprSyntax {
  /// The text of a string literal without interpolation, or of several that `+` joins; `nil` for all else.
  var literalText: String? {
    if let literal = self.as(StringLiteralExprSyntax.self) { return literal.representedLiteralValue }
    guard let operands = operands(joinedBy: "+") else { return nil }
    let texts = operands.compactMap { $0.as(StringLiteralExprSyntax.self)?.representedLiteralValue }
    return texts.count == operands.count ? texts.joined() : nil
  }

  /// What stands between the operators of `a + b + c`, where all of them are `name`; `nil` where there is none or another.
  func operands(joinedBy name: String) -> [ExprSyntax]? {
    guard let elements = self.as(SequenceExprSyntax.self).map({ Array($0.elements) }) else { return nil }
    let operators = elements.indices.filter { $0 % 2 == 1 }.map { elements[$0] }
    guard operators.allSatisfy({ $0.as(BinaryOperatorExprSyntax.self)?.operator.text == name }) else { return nil }
    return elements.indices.filter { $0 % 2 == 0 }.map { elements[$0] }
  }
}
