import Diagnostics
import Facts
import SwiftSyntax

/// The labels that the body of a property gives to the cases of its enum.
struct LabelTable {
  private let file: ParsedFile
  private var named: [String: [CaseLabel]] = [:]
  private var others: [CaseLabel] = []

  /// Reads the body of `member`; `nil` where it has none, or where it is static and so no label of a case.
  init?(_ member: MemberDeclaration) {
    guard let body = member.body, !member.isStatic else { return nil }
    file = member.file
    if let choice = body.value?.as(SwitchExprSyntax.self), choice.isOnSelf {
      read(choice.cases)
    } else {
      others = [label(of: body) ?? .unreadable(at: file.range(of: member.name))]
    }
  }

  /// What the body says of the case called `name`: nothing, one label, or several where `#if` has branches or a pattern
  /// looks at associated values.
  func labels(of name: String) -> [CaseLabel] {
    named[name] ?? others
  }

  private mutating func read(_ cases: SwitchCaseListSyntax) {
    for element in cases {
      switch element {
      case .switchCase(let node): read(node)
      case .ifConfigDecl(let node):
        for clause in node.clauses {
          if case .switchCases(let cases) = clause.elements { read(cases) }
        }
      }
    }
  }

  private mutating func read(_ node: SwitchCaseSyntax) {
    let label = label(of: node.statements) ?? .unreadable(at: file.range(of: node))
    guard case .case(let patterns) = node.label else {
      others.append(label)
      return
    }
    for item in patterns.caseItems {
      let itsLabel = item.whereClause == nil ? label : .unreadable(at: file.range(of: item))
      if let name = item.pattern.caseName {
        named[name, default: []].append(itsLabel)
      } else {
        others.append(item.pattern.matchesAll ? itsLabel : .unreadable(at: file.range(of: item)))
      }
    }
  }

  private func label(of body: CodeBlockItemListSyntax) -> CaseLabel? {
    if let value = body.value { return CaseLabel(value, in: file) }
    return body.isEmpty ? nil : .unreadable(at: file.range(of: body))
  }
}

extension SwitchExprSyntax {
  fileprivate var isOnSelf: Bool {
    subject.as(DeclReferenceExprSyntax.self)?.baseName.tokenKind == .keyword(.self)
  }
}

extension PatternSyntax {
  /// The name of the case that the pattern matches, whatever its associated values are.
  fileprivate var caseName: String? {
    if let binding = self.as(ValueBindingPatternSyntax.self) { return binding.pattern.caseName }
    guard let expression = self.as(ExpressionPatternSyntax.self)?.expression else { return nil }
    let callee = expression.as(FunctionCallExprSyntax.self)?.calledExpression ?? expression
    return callee.as(MemberAccessExprSyntax.self)?.declName.baseName.plainText
  }

  /// Whether the pattern matches what the others leave: `_` or `let other`.
  fileprivate var matchesAll: Bool {
    if let binding = self.as(ValueBindingPatternSyntax.self) { return binding.pattern.matchesAll }
    if self.is(WildcardPatternSyntax.self) || self.is(IdentifierPatternSyntax.self) { return true }
    return self.as(ExpressionPatternSyntax.self)?.expression.is(DiscardAssignmentExprSyntax.self) ?? false
  }
}
