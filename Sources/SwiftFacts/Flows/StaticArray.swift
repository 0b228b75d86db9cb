import Facts
import SwiftSyntax

/// A constant or computed static array of plain cases of one enum.
struct StaticArray {
  let member: MemberDeclaration
  let listed: EnumDeclaration
  let steps: [FlowStep]

  /// The array that `member` is in `module`; `nil` where it is anything else.
  ///
  /// - Parameters:
  ///   - member: A member of any type.
  ///   - module: What its module declares.
  ///   - mayFollow: Whether another static array that it names is looked up.
  init?(_ member: MemberDeclaration, in module: ModuleDeclarations, mayFollow: Bool = true) {
    guard member.isStatic, let value = member.values?.first, member.values?.count == 1 else { return nil }
    let expressions = value.operands(joinedBy: "+") ?? [value]
    let operands = expressions.compactMap { ArrayOperand($0, of: member, in: module, mayFollow: mayFollow) }
    guard operands.count == expressions.count else { return nil }
    if let annotation = member.annotation {
      guard let name = annotation.arrayElement else { return nil }
      self.init(member, operands, listed: module.enum(named: name, inside: member.type))
    } else {
      self.init(member, operands, listed: operands.lazy.compactMap(\.listed).first)
    }
  }

  private init?(_ member: MemberDeclaration, _ operands: [ArrayOperand], listed: EnumDeclaration?) {
    guard let listed else { return nil }
    let cases = Set(listed.cases.map(\.name))
    steps = operands.flatMap(\.steps)
    guard
      !steps.isEmpty, steps.allSatisfy({ cases.contains($0.caseName) }),
      operands.allSatisfy({ $0.listed == nil || $0.listed?.name == listed.name })
    else { return nil }
    self.member = member
    self.listed = listed
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
