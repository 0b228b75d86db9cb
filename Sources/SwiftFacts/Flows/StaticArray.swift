import Facts
import SwiftSyntax

/// A constant or computed static array of plain cases of one enum.
struct StaticArray {
  let listed: EnumDeclaration
  let steps: [FlowStep]

  /// The array that `member` is in `module`; `nil` where it is anything else.
  init?(_ member: MemberDeclaration, in module: ModuleDeclarations) {
    guard member.isStatic, let value = member.initialValue ?? member.body?.value else { return nil }
    if let array = value.as(ArrayExprSyntax.self) {
      self.init(array, of: member, in: module)
    } else if let all = CaseReference(value.argumentOfArray ?? value), all.name.plainText == "allCases",
      let listed = all.type.flatMap({ module.enum(named: $0, inside: member.type) })
    {
      self.init(allCasesOf: listed, in: module)
    } else {
      return nil
    }
  }

  private init?(_ array: ArrayExprSyntax, of member: MemberDeclaration, in module: ModuleDeclarations) {
    let elements = array.elements.compactMap { CaseReference($0.expression) }
    guard
      elements.count == array.elements.count,
      let name = member.annotation?.arrayElement ?? elements.lazy.compactMap(\.type).first,
      let listed = module.enum(named: name, inside: member.type)
    else { return nil }
    let cases = Set(listed.cases.map(\.name))
    guard !elements.isEmpty, elements.allSatisfy({ cases.contains($0.name.plainText) }) else { return nil }
    self.listed = listed
    steps = elements.map { FlowStep(caseName: $0.name.plainText, range: member.file.range(of: $0.name)) }
  }

  /// The cases as a hand-written `allCases` orders them, or else as they are declared.
  private init(allCasesOf listed: EnumDeclaration, in module: ModuleDeclarations) {
    let handwritten = module.members(named: "allCases", of: listed.name).lazy.compactMap { member in
      (member.initialValue ?? member.body?.value)?.as(ArrayExprSyntax.self)
        .flatMap { StaticArray($0, of: member, in: module) }
    }
    self = handwritten.first ?? StaticArray(declaredCasesOf: listed)
  }

  private init(declaredCasesOf listed: EnumDeclaration) {
    self.listed = listed
    steps = listed.cases.map { FlowStep(caseName: $0.name, range: listed.file.range(of: $0.element.name)) }
  }
}

extension ExprSyntax {
  /// What is turned into an array: `x` in `Array(x)`.
  fileprivate var argumentOfArray: ExprSyntax? {
    guard
      let call = self.as(FunctionCallExprSyntax.self), TypeName(call.calledExpression)?.parts == ["Array"],
      let argument = call.arguments.first, call.arguments.count == 1, argument.label == nil
    else { return nil }
    return argument.expression
  }
}

extension TypeSyntax {
  /// The type of the elements: `Step` in `[Step]` and in `Array<Step>`.
  fileprivate var arrayElement: TypeName? {
    if let array = self.as(ArrayTypeSyntax.self) { return TypeName(array.element) }
    guard
      let type = self.as(IdentifierTypeSyntax.self), type.name.text == "Array",
      case .type(let element) = type.genericArgumentClause?.arguments.first?.argument
    else { return nil }
    return TypeName(element)
  }
}
