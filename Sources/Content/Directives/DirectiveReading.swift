import Diagnostics

/// What a comment turns out to be.
enum DirectiveReading {
  /// A remark between people.
  case remark
  /// A well-formed directive, not yet placed.
  case directive(Directive)
  /// A directive with a fault.
  case fault(Diagnostic)

  /// Reads `comment` of the file at `path`.
  init(_ comment: Comment, path: String) {
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
    do throws(DirectiveFault) {
      self = .directive(try Directive(verb, word: first, of: comment, path: path))
    } catch {
      self = .fault(error.diagnostic)
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
    if let inner = comment.innerDirective {
      let opening = comment.bytes.lowerBound..<comment.bytes.lowerBound + "<!--".utf8.count
      let message = "'\(inner.text)' stands inside another comment, which does not end before it"
      let note = Note("this comment begins here", at: SourceRange(path: path, bytes: opening))
      return .fault(
        Diagnostic(.malformedDirective, message, at: SourceRange(path: path, bytes: inner.bytes), notes: [note]))
    }
    guard DirectiveName.resembles(parts[0]) else { return .remark }
    if parts.count == 2, parts[0] != DirectiveName.name {
      let end = first.bytes.lowerBound + parts[0].utf8.count
      let range = SourceRange(path: path, bytes: first.bytes.lowerBound..<end)
      return .fault(misspelling(String(parts[0]), meant: DirectiveName.name, at: range))
    }
    guard parts.count == 2 || comment.words.count == 1 else { return .remark }
    let message = "'\(first.text)' says nothing; name a verb, as in 'lockstep:cases RejectionReason'"
    return .fault(Diagnostic(.malformedDirective, message, at: SourceRange(path: path, bytes: first.bytes)))
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

extension Comment {
  /// The first word of a directive that begins inside it: somewhere `-->` is missing.
  fileprivate var innerDirective: Word? {
    zip(words, words.dropFirst()).first { $0.text == "<!--" && $1.text.hasPrefix("\(DirectiveName.name):") }?.1
  }
}
