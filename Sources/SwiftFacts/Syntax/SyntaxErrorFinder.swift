import Diagnostics
import Facts
import SwiftSyntax

/// Finds what the parser had to leave out of a tree, had to make up, or could not read.
final class SyntaxErrorFinder: SyntaxAnyVisitor {
  /// The errors in the order of their places; those behind the first twenty mostly follow from them.
  var diagnostics: [Diagnostic] { faults.diagnostics }

  private let file: ParsedFile
  private var faults = FaultList(.sourceSyntax, most: 20)

  /// Reads the tree of `file`.
  init(_ file: ParsedFile) {
    self.file = file
    super.init(viewMode: .all)
    walk(file.tree)
    addEncodingError()
    if file.tree.hasError, faults.last == nil {
      add("the parser cannot read this file", at: 0..<file.file.bytes.count)
    }
  }

  override func visitAny(_ node: Syntax) -> SyntaxVisitorContinueKind {
    guard node.hasError else { return .skipChildren }
    if let unexpected = node.as(UnexpectedNodesSyntax.self) {
      let range = file.range(of: unexpected)
      add("unexpected code '\(excerpt(range.bytes))'\(node.place(" in "))", at: range.bytes)
    } else if let wanted = node.kind.missingThing {
      addMissing("expected \(wanted)\(node.place(" in "))", before: node)
    } else if node.kind.isBlock, node.firstToken(viewMode: .sourceAccurate) == nil {
      // A block that is missing as a whole lacks its opening brace, not its closing one too.
      addMissing("expected '{'\(node.place(" in "))", before: node)
    } else {
      return .visitChildren
    }
    return .skipChildren
  }

  override func visit(_ token: TokenSyntax) -> SyntaxVisitorContinueKind {
    if let fault = token.tokenDiagnostic, fault.severity == .error, fault.kind != .invalidUtf8 {
      let start = token.position.utf8Offset + Int(fault.byteOffset)
      add(words(of: fault.kind), at: start..<min(start + 1, file.file.bytes.count))
    }
    guard token.presence == .missing else { return .skipChildren }
    let opening = token.parent?.firstToken(viewMode: .sourceAccurate)
    if token.tokenKind == .semicolon {
      addMissing("expected a line end or ';' before what follows", before: Syntax(token))
    } else if token.closes, let opening {
      let notes = [Note("to match this '\(opening.text)'", at: file.range(of: opening))]
      let offset = token.endOfPrevious
      add("expected \(token.wanted)\(Syntax(token).place(" to end "))", at: offset..<offset, notes: notes)
    } else {
      addMissing("expected \(token.wanted)\(Syntax(token).place(" in "))", before: Syntax(token))
    }
    return .skipChildren
  }

  /// Adds where the file stops being UTF-8, in a comment too, where the parser does not mind.
  private func addEncodingError() {
    guard let start = file.file.firstByteThatIsNotUTF8 else { return }
    add("the file is not UTF-8 from here on", at: start..<start + 1)
  }

  /// Adds that something is missing before `node`, unless the fault that left it out is told already.
  private func addMissing(_ message: String, before node: Syntax) {
    guard let offset = node.firstToken(viewMode: .all)?.endOfPrevious else { return }
    if let last = faults.last, offset <= last.range.bytes.upperBound { return }
    add(message, at: offset..<offset)
  }

  private func add(_ message: @autoclosure () -> String, at bytes: Range<Int>, notes: [Note] = []) {
    let range = file.file.range(bytes)
    faults.add(Diagnostic(.sourceSyntax, message(), at: range, notes: notes), at: range)
  }

  /// The first line of `bytes`, cut where it is long.
  private func excerpt(_ bytes: Range<Int>) -> String {
    let text = file.file.text(bytes)
    let line = text.prefix { !$0.isNewline }.prefix(40)
    return line.count < text.count ? "\(line)…" : text
  }

  /// `invalidDigit` as words: "invalid digit".
  private func words(of kind: TokenDiagnostic.Kind) -> String {
    "\(kind)".reduce(into: "") { words, letter in
      words += letter.isUppercase ? " \(letter.lowercased())" : String(letter)
    }
  }
}
