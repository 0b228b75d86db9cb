import Diagnostics
import Facts
import SwiftSyntax

/// Reads expressions that stand in one member as labels.
struct LabelReader {
  let module: ModuleDeclarations

  /// The member in which the expressions stand.
  let member: MemberDeclaration

  /// The expressions that led to the member, where it is a constant.
  ///
  /// From there no other constant is looked up.
  var path: [Syntax] = []

  /// The labels that `expression` yields: one, or several where the branches of `#if` give each their own.
  func readings(of expression: ExprSyntax) -> [LabelReading] {
    if let text = expression.literalText {
      let key = LocalizationKey(text, at: member.file.range(of: expression))
      return [reading(.text(text), key: key, at: expression)]
    }
    if expression.is(NilLiteralExprSyntax.self) { return [reading(.none, at: expression)] }
    if path.isEmpty, expression.isRawValue { return [reading(.rawValue, at: expression)] }
    guard let call = expression.as(FunctionCallExprSyntax.self) else { return constant(expression) }
    guard let text = call.localizedText else { return [reading(.unreadable, at: expression)] }
    let key = text.key.map { LocalizationKey($0.name, table: text.table, at: member.file.range(of: $0.place)) }
    guard let written = text.text else { return [reading(.unreadable, key: key, at: expression)] }
    let readings = readings(of: written).map { reading in
      var reading = reading
      // Of a constant, the key is what the constant says.
      reading.key =
        key ?? (text.isVerbatim ? nil : reading.key.map { LocalizationKey($0.name, table: text.table, at: $0.range) })
      return reading
    }
    // What a literal holds is the narrowest to show; a name that says nothing is better seen with its call.
    let isShown = written.is(StringLiteralExprSyntax.self) || !readings.contains { $0.label == .unreadable }
    return isShown ? readings : [reading(.unreadable, key: key, at: expression)]
  }

  /// The label `label` that `expression` gives.
  func reading(
    _ label: LabelReading.Label, key: LocalizationKey? = nil, at expression: ExprSyntax
  ) -> LabelReading {
    LabelReading(label: label, range: member.file.range(of: expression), path: path + [Syntax(expression)], key: key)
  }

  /// A label that cannot be known, as `node` shows.
  func unreadable(at node: some SyntaxProtocol) -> LabelReading {
    LabelReading(label: .unreadable, range: member.file.range(of: node), path: path)
  }

  /// The constants that `expression` names, each with a reader of its values; none where the values of one are not known.
  func constants(namedBy expression: ExprSyntax) -> [(values: [ExprSyntax], reader: LabelReader)] {
    guard path.isEmpty else { return [] }
    let named = module.constants(namedBy: expression, in: member)
    let known = named.compactMap { constant in
      constant.values.map { ($0, LabelReader(module: module, member: constant, path: [Syntax(expression)])) }
    }
    return known.count == named.count ? known : []
  }

  private func constant(_ expression: ExprSyntax) -> [LabelReading] {
    let readings = constants(namedBy: expression).flatMap { values, reader in values.flatMap(reader.readings) }
    let isKnown = !readings.isEmpty && !readings.contains { $0.label == .unreadable }
    return isKnown ? readings : [reading(.unreadable, at: expression)]
  }
}
