import SwiftParser
import SwiftSyntax

/// Gives the cases of an enum their raw values, written or implied, in the order of declaration.
struct RawValues {
  private let type: RawType?
  private var nextInteger: Int? = 0

  private enum RawType {
    case string, integer
  }

  /// Raw values of an enum that inherits from `clause`.
  init(of clause: InheritanceClauseSyntax?) {
    // A raw type comes first in the clause.
    let name = clause?.inheritedTypes.first.flatMap { TypeName($0.type) }
    type =
      switch name?.parts.last {
      case "String": .string
      case let name? where integerTypes.contains(name): .integer
      default: nil
      }
  }

  /// Whether they are strings.
  var areStrings: Bool { type == .string }

  /// The raw value of `element`, which follows the one asked about last; `nil` where it has none, or none that can be
  /// known.
  mutating func next(for element: EnumCaseElementSyntax) -> String? {
    if let value = element.rawValue?.value {
      let text = literal(value)
      nextInteger = text.flatMap { Int($0) }.flatMap(successor(of:))
      return text
    }
    switch type {
    case .string: return element.name.plainText
    case .integer:
      let value = nextInteger
      nextInteger = value.flatMap(successor(of:))
      return value.map(String.init)
    case nil: return nil
    }
  }

  private func literal(_ value: ExprSyntax) -> String? {
    if let value = value.as(StringLiteralExprSyntax.self) { return value.representedLiteralValue }
    if let value = value.as(IntegerLiteralExprSyntax.self) { return value.representedLiteralValue.map(String.init) }
    if let value = value.as(PrefixOperatorExprSyntax.self) {
      return literal(value.expression).map { value.operator.text + $0 }
    }
    return value.as(FloatLiteralExprSyntax.self)?.literal.text
  }

  private func successor(of integer: Int) -> Int? {
    let (sum, overflow) = integer.addingReportingOverflow(1)
    return overflow ? nil : sum
  }
}

private let integerTypes: Set = [
  "Int", "Int8", "Int16", "Int32", "Int64", "Int128", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "UInt128",
]
