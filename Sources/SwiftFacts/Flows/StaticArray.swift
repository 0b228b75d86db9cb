import Facts
import SwiftSyntax

/// A constant or computed static array of plain cases of one enum.
struct StaticArray {
  let member: MemberDeclaration

  /// What shows where it is declared: the member's name, or the array where the member has several.
  private(set) var place: Syntax
  let listed: EnumDeclaration
  let steps: [FlowStep]

  /// The arrays that `member` is in `module`: one, or several that differ between the branches of `#if` in its body.
  ///
  /// - Parameters:
  ///   - member: A member of any type.
  ///   - module: What its module declares.
  ///   - mayFollow: Whether another static array that it names is looked up.
  /// - Returns: None where the member is anything else.
  static func all(_ member: MemberDeclaration, in module: ModuleDeclarations, mayFollow: Bool = true) -> [StaticArray] {
    guard member.isStatic, let values = member.values else { return [] }
    var known: Set<[String]> = []
    let arrays = values.compactMap { StaticArray($0, of: member, in: module, mayFollow: mayFollow) }
    guard arrays.count == values.count else { return [] }
    var distinct = arrays.filter { known.insert($0.steps.map(\.caseName)).inserted }
    if distinct.count == 1 { distinct[0].place = Syntax(member.name) }
    return distinct
  }

  private init?(_ value: ExprSyntax, of member: MemberDeclaration, in module: ModuleDeclarations, mayFollow: Bool) {
    let expressions = value.operands(joinedBy: "+") ?? [value]
    let operands = expressions.compactMap { ArrayOperand($0, of: member, in: module, mayFollow: mayFollow) }
    guard operands.count == expressions.count else { return nil }
    if let annotation = member.annotation {
      guard let name = annotation.arrayElement else { return nil }
      self.init(member, at: value, operands, listed: module.enum(named: name, inside: member.type))
    } else {
      self.init(member, at: value, operands, listed: operands.lazy.compactMap(\.listed).first)
    }
  }

  private init?(
    _ member: MemberDeclaration, at place: ExprSyntax, _ operands: [ArrayOperand], listed: EnumDeclaration?
  ) {
    guard let listed else { return nil }
    let cases = Set(listed.cases.map(\.name))
    steps = operands.flatMap(\.steps)
    guard
      !steps.isEmpty, steps.allSatisfy({ cases.contains($0.caseName) }),
      operands.allSatisfy({ $0.listed == nil || $0.listed?.name == listed.name })
    else { return nil }
    self.member = member
    self.place = Syntax(place)
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
