import SwiftSyntax

extension TokenSyntax {
  /// The name without the backticks that may stand around it.
  var plainText: String { identifier?.name ?? text }
}
