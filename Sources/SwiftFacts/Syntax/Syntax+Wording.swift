import SwiftSyntax

extension SyntaxKind {
  /// What the parser made up a placeholder for.
  var missingThing: String? {
    switch self {
    case .missing: "code"
    case .missingDecl: "a declaration"
    case .missingExpr: "an expression"
    case .missingPattern: "a pattern"
    case .missingStmt: "a statement"
    case .missingType: "a type"
    default: nil
    }
  }

  /// Whether braces stand around it.
  var isBlock: Bool {
    switch self {
    case .accessorBlock, .codeBlock, .memberBlock: true
    default: false
    }
  }

  /// What a person calls the syntax, where it is worth a name.
  fileprivate var noun: String? {
    switch self {
    case .actorDecl: "actor"
    case .arrayExpr: "array"
    case .classDecl: "class"
    case .closureExpr: "closure"
    case .deinitializerDecl, .initializerDecl, .subscriptDecl, .functionDecl: "function"
    case .dictionaryExpr: "dictionary"
    case .enumCaseDecl: "case"
    case .enumDecl: "enum"
    case .extensionDecl: "extension"
    case .forStmt: "'for'"
    case .functionCallExpr: "call"
    case .functionParameterClause: "parameter list"
    case .guardStmt: "'guard'"
    case .ifExpr: "'if'"
    case .protocolDecl: "protocol"
    case .stringLiteralExpr: "string literal"
    case .structDecl: "struct"
    case .switchExpr: "'switch'"
    case .variableDecl: "variable"
    default: nil
    }
  }
}

extension Syntax {
  /// The nearest thing around the node that has a name, with `preposition` before it; nothing at the top of a file.
  func place(_ preposition: String) -> String {
    var ancestor = parent
    while let node = ancestor {
      if let noun = node.kind.noun { return preposition + noun }
      ancestor = node.parent
    }
    return ""
  }
}

extension TokenSyntax {
  /// What a missing token stands for: its text, or "a name".
  var wanted: String { text.isEmpty ? "a name" : "'\(text)'" }

  /// Whether the token ends what another token of the same parent begins.
  var closes: Bool {
    switch tokenKind {
    case .rightBrace, .rightParen, .rightSquare, .stringQuote, .multilineStringQuote: true
    default: false
    }
  }

  /// The byte offset behind what stands before the token in the file: where a missing token is missed.
  var endOfPrevious: Int {
    previousToken(viewMode: .sourceAccurate)?.endPositionBeforeTrailingTrivia.utf8Offset ?? 0
  }
}
