import Diagnostics

extension SyntaxFault {
  /// The fault in a writer's words; in libyaml's where it says something that writers never meet.
  func diagnostic(_ code: Code, in source: SourceFile) -> Diagnostic {
    let at = characterRange(at: offset, in: source)
    let character = source.text(at)
    if let context, context.reading.contains("flow"), let word = source.commentedValue(before: at.lowerBound) {
      let message = "'\(source.text(word))' without quotes begins a comment, which hides the rest of its line"
      return Diagnostic(code, message, at: source.range(word), fixes: [source.quoting(word)])
    }
    let opening = context.map { characterRange(at: $0.offset, in: source) }
    func fault(_ message: String, at range: Range<Int>? = nil) -> Diagnostic {
      Diagnostic(code, message, at: source.range(range ?? at), notes: range == nil ? notes(in: source) : [])
    }
    switch (problem, context?.reading) {
    case ("mapping values are not allowed in this context", _):
      let quotes = hasEarlierColon(in: source)
      return fault(
        quotes
          ? "':' inside a value; put the value in quotes"
          : "':' cannot stand here; check the indentation, and the line above")
    case ("found character that cannot start any token", _):
      return fault(
        character == "\t"
          ? "a tab cannot indent; use spaces" : "'\(character)' cannot begin a value; put the value in quotes")
    case ("found a tab character where an indentation space is expected", _),
      ("found a tab character that violates indentation", _):
      return fault("a tab cannot indent; use spaces")
    case ("could not find expected ':'", "while scanning a simple key"?):
      return fault("expected ':' after this key", at: context.map { restOfLine(at: $0.offset, in: source) })
    case ("did not find expected key", _):
      return fault("expected a key here, as in 'key: value'")
    case ("found unexpected end of stream", "while scanning a quoted scalar"?),
      ("found unexpected document indicator", "while scanning a quoted scalar"?):
      return fault("this quote is never closed", at: opening)
    case ("found unknown escape character", _):
      let escape = at.lowerBound..<characterRange(at: at.upperBound, in: source).upperBound
      return fault("'\(source.text(escape))' is no escape; a backslash is '\\\\' in double quotes", at: escape)
    case ("block sequence entries are not allowed in this context", _):
      return fault("'-' cannot begin a list on the line of its key; begin it on the next line")
    case ("did not find expected '-' indicator", _):
      return fault("expected '-', as on the lines before")
    case ("did not find expected ',' or ']'", _):
      return fault("expected ',' or ']'")
    case ("did not find expected ',' or '}'", _):
      return fault("expected ',' or '}'")
    case ("did not find expected <document start>", _):
      return fault("the value is complete before this")
    case ("did not find expected alphabetic or numeric character", "while scanning an alias"?):
      return fault("'*' cannot begin a value; put the value in quotes", at: opening)
    case ("did not find expected alphabetic or numeric character", "while scanning an anchor"?):
      return fault("'&' cannot begin a value; put the value in quotes", at: opening)
    case ("control characters are not allowed", _):
      return fault("a control character, which YAML does not allow")
    case let (problem, _) where problem.contains("UTF-8"):
      return fault("a byte that is not UTF-8")
    default:
      return fault([problem, context?.reading].compactMap(\.self).joined(separator: " "))
    }
  }

  /// Where the list, mapping or text begins that cannot be read on.
  private func notes(in source: SourceFile) -> [Note] {
    guard let context, context.offset != offset else { return [] }
    let reading = context.reading
    for beginning in ["while parsing a ", "while scanning a "] where reading.hasPrefix(beginning) {
      let thing = reading.dropFirst(beginning.count)
      return [Note("the \(thing) begins here", at: source.range(characterRange(at: context.offset, in: source)))]
    }
    return []
  }

  /// Whether the line of the fault has a `:` before it.
  private func hasEarlierColon(in source: SourceFile) -> Bool {
    source.bytes[..<min(offset, source.bytes.count)].reversed()
      .prefix { !isLineEnd($0) }
      .contains(UInt8(ascii: ":"))
  }

  /// The bytes from `offset` to the end of its line.
  private func restOfLine(at offset: Int, in source: SourceFile) -> Range<Int> {
    offset..<offset + source.bytes[offset...].prefix { !isLineEnd($0) }.count
  }

  /// The bytes of the character at `offset`; none at the end of a line.
  private func characterRange(at offset: Int, in source: SourceFile) -> Range<Int> {
    let rest = source.bytes[min(offset, source.bytes.count)...]
    guard let first = rest.first, !isLineEnd(first) else { return rest.startIndex..<rest.startIndex }
    return rest.startIndex..<rest.startIndex + 1 + rest.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
