import Diagnostics

/// What a comment turns out to be.
enum DirectiveReading {
  /// A remark between people.
  case remark
  /// A well-formed directive, not yet bound to a block; `word` is `lockstep:verb`.
  case directive(Verb, subject: Word, word: Word)
  /// A directive with a fault.
  case fault(Diagnostic)

  /// Reads `comment` of the file at `path`.
  init(_ comment: Comment, path: String) {
    func range(_ bytes: Range<Int>) -> SourceRange { SourceRange(path: path, bytes: bytes) }
    func malformed(_ message: String, at word: Word) -> DirectiveReading {
      .fault(Diagnostic(.malformedDirective, message, at: range(word.bytes)))
    }
    guard let first = comment.words.first else { self = .remark; return }

    let parts = first.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let isNamed = parts.count == 2 && parts[0] == DirectiveName.name
    if !isNamed || parts[1].isEmpty {
      self = Self.misspelt(comment, first, parts, path: path)
      return
    }
    guard let verb = Verb(rawValue: String(parts[1])) else {
      self = .fault(Self.unknownVerb(String(parts[1]), in: first, path: path))
      return
    }
    let alone = "a directive stands alone on its line"
    if !comment.isClosed {
      self = malformed("directive does not end with '-->'", at: first)
    } else if comment.spansLines {
      self = malformed("\(alone), from '<!--' to '-->'", at: first)
    } else if let neighbour = comment.trailing ?? comment.leading {
      self = malformed("unexpected '\(neighbour.text)' beside a directive; \(alone)", at: neighbour)
    } else if comment.words.count < 2 {
      self = malformed("'\(first.text)' has no subject; it names \(verb.subjectDescription)", at: first)
    } else if comment.words.count > 2 {
      let (subject, unexpected) = (comment.words[1], comment.words[2])
      self = malformed("unexpected '\(unexpected.text)' after '\(subject.text)'", at: unexpected)
    } else {
      self = .directive(verb, subject: comment.words[1], word: first)
    }
  }

  /// A comment that does not start with `lockstep:verb`: a remark, unless it comes near.
  private static func misspelt(
    _ comment: Comment, _ first: Word, _ parts: [Substring], path: String
  ) -> DirectiveReading {
    if let (count, verb) = DirectiveName.misspelling(in: comment.words) {
      let last = comment.words[count - 1]
      let written = comment.words[..<count].map(\.text).joined(separator: " ")
      let range = SourceRange(path: path, bytes: first.bytes.lowerBound..<last.bytes.upperBound)
      return .fault(misspelling(written, meant: "\(DirectiveName.name):\(verb.rawValue)", at: range))
    }
    guard DirectiveName.resembles(parts[0]) else { return .remark }
    if parts.count == 2, parts[0] != DirectiveName.name {
      let end = first.bytes.lowerBound + parts[0].utf8.count
      let range = SourceRange(path: path, bytes: first.bytes.lowerBound..<end)
      return .fault(misspelling(String(parts[0]), meant: DirectiveName.name, at: range))
    }
    guard parts.count == 2 || comment.words.count == 1 else { return .remark }
    let verbs = Verb.allCases.map { "'\(DirectiveName.name):\($0.rawValue)'" }.joined(separator: " or ")
    let range = SourceRange(path: path, bytes: first.bytes)
    return .fault(Diagnostic(.malformedDirective, "'\(first.text)' says nothing; write \(verbs)", at: range))
  }

  private static func misspelling(_ written: String, meant: String, at range: SourceRange) -> Diagnostic {
    let fix = Fix(.safe, "replace '\(written)' with '\(meant)'", edits: [Edit(replacing: range, with: meant)])
    return Diagnostic(
      .misspeltDirective, "'\(written)' is no directive; did you mean '\(meant)'?", at: range, fixes: [fix])
  }

  private static func unknownVerb(_ verb: String, in word: Word, path: String) -> Diagnostic {
    let range = SourceRange(path: path, bytes: (word.bytes.upperBound - verb.utf8.count)..<word.bytes.upperBound)
    let verbs = Verb.allCases.map(\.rawValue)
    guard let meant = suggestion(for: verb, among: verbs) else {
      let known = verbs.joined(separator: ", ")
      return Diagnostic(.misspeltDirective, "'\(verb)' is no verb of a directive; there are: \(known)", at: range)
    }
    let fix = Fix(.safe, "replace '\(verb)' with '\(meant)'", edits: [Edit(replacing: range, with: meant)])
    let message = "'\(verb)' is no verb of a directive; did you mean '\(meant)'?"
    return Diagnostic(.misspeltDirective, message, at: range, fixes: [fix])
  }
}
