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
      return [reading(.text(text), at: expression).under(key)]
    }
    if expression.is(NilLiteralExprSyntax.self) { return [reading(.none, at: expression)] }
    if path.isEmpty, expression.isRawValue { return [reading(.rawValue, at: expression)] }
    guard let call = expression.as(FunctionCallExprSyntax.self) else { return constant(expression) }
    guard let text = call.localizedText else {
      return [reading(.unreadable, at: expression).under(key(of: call))]
    }
    let readings = readings(of: text).map { $0.under(key(of: call, saying: $0)) }
    // What a literal holds is the narrowest to show; a name that says nothing is better seen with its call.
    let isShown = text.is(StringLiteralExprSyntax.self) || !readings.contains { $0.label == .unreadable }
    return isShown ? readings : [reading(.unreadable, at: expression).under(key(of: call))]
  }

  /// The key that `call` names: its argument's, or where that is a constant, the text that `reading` found in it.
  private func key(of call: FunctionCallExprSyntax, saying reading: LabelReading? = nil) -> LocalizationKey? {
    guard let argument = call.keyArgument else { return nil }
    let table = call.tableName
    if let name = argument.literalText {
      return LocalizationKey(name, table: table, at: member.file.range(of: argument))
    }
    guard let reading, let key = reading.key, call.localizedText == argument else { return nil }
    return LocalizationKey(key.name, table: table, at: key.range)
  }

  /// The label `label` that `expression` gives.
  func reading(_ label: LabelReading.Label, at expression: ExprSyntax) -> LabelReading {
    LabelReading(label: label, range: member.file.range(of: expression), path: path + [Syntax(expression)])
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
