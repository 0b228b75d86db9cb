import SwiftSyntax

extension LabelTable {
  /// The tables that the body of `member` holds, one a branch of `#if`; none where it is no property or function of a case.
  ///
  /// A property that is another property of the type has that one's tables, over three such hops at most.
  static func all(in member: MemberDeclaration, of module: ModuleDeclarations, hops: Int = 3) -> [LabelTable] {
    guard member.body != nil, !member.isStatic else { return [] }
    let reader = LabelReader(module: module, member: member)
    guard let values = member.values else { return [LabelTable(others: [reader.unreadable(at: member.name)])] }
    return values.flatMap { value in
      LabelTable(switch: value, reader).map { [$0] } ?? dictionaries(in: value, reader)
        ?? others(in: value, of: member, in: module, hops: hops) ?? [LabelTable(others: reader.readings(of: value))]
    }
  }

  /// The tables of the property of the same type that `value` names; `nil` where it names none.
  private static func others(
    in value: ExprSyntax, of member: MemberDeclaration, in module: ModuleDeclarations, hops: Int
  ) -> [LabelTable]? {
    guard hops > 0, let name = value.ownMemberName else { return nil }
    let tables = module.members(named: name, of: member.type).flatMap { all(in: $0, of: module, hops: hops - 1) }
    return tables.isEmpty ? nil : tables
  }
}

extension LabelTable {
  /// The table that `switch self` is; `nil` where `value` is anything else.
  fileprivate init?(switch value: ExprSyntax, _ reader: LabelReader) {
    guard let choice = value.as(SwitchExprSyntax.self), choice.subject.isSelf else { return nil }
    self.init(choice.cases, reader)
  }

  fileprivate init(_ cases: SwitchCaseListSyntax, _ reader: LabelReader) {
    self.init()
    for element in cases {
      switch element {
      case .switchCase(let node): add(node, reader)
      case .ifConfigDecl(let node):
        let branches = node.clauses.map { clause -> LabelTable in
          guard case .switchCases(let cases) = clause.elements else { return LabelTable() }
          return LabelTable(cases, reader)
        }
        add(branches: branches, isExhaustive: node.clauses.last?.condition == nil)
      }
    }
  }

  private mutating func add(_ node: SwitchCaseSyntax, _ reader: LabelReader) {
    let labels = node.statements.values?.flatMap(reader.readings) ?? [reader.unreadable(at: node.bodyOrSelf)]
    guard case .case(let patterns) = node.label else { return add(forOthers: labels) }
    for item in patterns.caseItems {
      let itsLabels = item.whereClause == nil ? labels : [reader.unreadable(at: item)]
      if let name = item.pattern.caseName {
        add(itsLabels, for: name)
      } else {
        add(forOthers: item.pattern.matchesAll ? itsLabels : [reader.unreadable(at: item)])
      }
    }
  }
}

extension SwitchCaseSyntax {
  /// What shows the case's body: its statements, or the case where it has none.
  fileprivate var bodyOrSelf: Syntax { statements.isEmpty ? Syntax(self) : Syntax(statements) }
}
