import Facts
import SwiftSyntax

/// What `+` joins to a static array: a literal, all cases of an enum, or another static array.
struct ArrayOperand {
  /// The enum, where the operand itself says which it is.
  let listed: EnumDeclaration?
  let steps: [FlowStep]

  /// The operand that `expression` is in `member`; `nil` where its elements are not known.
  init?(_ expression: ExprSyntax, of member: MemberDeclaration, in module: ModuleDeclarations, mayFollow: Bool) {
    if let array = expression.as(ArrayExprSyntax.self) {
      self.init(array, of: member, in: module)
    } else if let type = expression.typeOfAllCases {
      // An 'allCases' that adds to 'allCases' would never end.
      guard member.name.plainText != "allCases", let listed = module.enum(named: type, inside: member.type) else {
        return nil
      }
      self.init(allCasesOf: listed, in: module, mayFollow: mayFollow)
    } else {
      let named = mayFollow ? module.constants(namedBy: expression, in: member) : []
      let arrays = named.flatMap { StaticArray.all($0, in: module, mayFollow: false) }
      guard named.count == 1, arrays.count == 1 else { return nil }
      self.init(listed: arrays[0].listed, steps: arrays[0].steps)
    }
  }

  private init(listed: EnumDeclaration?, steps: [FlowStep]) {
    self.listed = listed
    self.steps = steps
  }

  private init?(_ array: ArrayExprSyntax, of member: MemberDeclaration, in module: ModuleDeclarations) {
    let elements = array.elements.compactMap { CaseReference($0.expression) }
    let types = Set(elements.compactMap(\.type))
    let enums = types.compactMap { module.enum(named: $0, inside: member.type) }
    guard
      elements.count == array.elements.count, enums.count == types.count, Set(enums.map(\.name)).count <= 1
    else { return nil }
    listed = enums.first
    steps = elements.map { FlowStep(caseName: $0.name.plainText, range: member.file.range(of: $0.name)) }
  }

  /// The cases as a hand-written `allCases` orders them, or else as they are declared.
  private init?(allCasesOf listed: EnumDeclaration, in module: ModuleDeclarations, mayFollow: Bool) {
    self.listed = listed
    let handwritten = module.members(named: "allCases", of: listed.name).filter(\.isStatic)
    let arrays = handwritten.flatMap { StaticArray.all($0, in: module, mayFollow: mayFollow) }
    if handwritten.isEmpty {
      steps = listed.cases.map { FlowStep(caseName: $0.name, range: listed.file.range(of: $0.element.name)) }
    } else if handwritten.count == 1, arrays.count == 1 {
      steps = arrays[0].steps
    } else {
      return nil
    }
  }
}

extension ExprSyntax {
  /// The enum in `Step.allCases`, in `Array(Step.allCases)`, and in `allCases` inside the enum, which is `Self`.
  fileprivate var typeOfAllCases: TypeName? {
    let name = TypeName(argumentOfArray ?? self)
    guard let parts = name?.parts, parts.last == "allCases" else { return nil }
    return TypeName(parts.count == 1 ? ["Self"] : parts.dropLast())
  }

  /// What is turned into an array: `x` in `Array(x)`.
  private var argumentOfArray: ExprSyntax? {
    guard
      let call = self.as(FunctionCallExprSyntax.self), TypeName(call.calledExpression)?.parts == ["Array"],
      let argument = call.arguments.first, call.arguments.count == 1, argument.label == nil
    else { return nil }
    return argument.expression
  }
}
