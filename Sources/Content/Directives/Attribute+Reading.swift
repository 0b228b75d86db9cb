import Diagnostics

extension Attribute {
  /// Reads `written`, `name=value`, an attribute of `verb`.
  init(_ written: Word, of verb: Verb, path: String) throws(DirectiveFault) {
    let name = written.text.prefix { $0 != "=" }
    let nameBytes = written.bytes.lowerBound..<written.bytes.lowerBound + name.utf8.count
    guard let known = verb.attributes.first(where: { $0.rawValue == name }) else {
      throw Self.unknown(String(name), at: nameBytes, of: verb, path: path)
    }
    let quote = UInt8(ascii: "\"")
    var value = Array(written.text.utf8.dropFirst(name.utf8.count + 1))
    var start = nameBytes.upperBound + 1
    let isQuoted = value.first == quote
    if isQuoted {
      guard value.count > 1, value.last == quote else {
        throw DirectiveFault(
          "the value of '\(name)' has no closing quote", at: written.bytes.lowerBound..<start + 1, of: path)
      }
      value = Array(value.dropFirst().dropLast())
      start += 1
    }
    if !isQuoted, let first = String(decoding: value, as: UTF8.self).first, Self.otherQuotes.contains(first) {
      throw DirectiveFault(
        "the value of '\(name)' must be in straight double quotes, as in '\(name)=\"…\"'",
        at: start..<start + first.utf8.count, of: path)
    }
    if value.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      throw DirectiveFault("'\(name)' has no value", at: written.bytes, of: path)
    }
    self.name = known
    self.value = Word(String(decoding: value, as: UTF8.self), at: start..<start + value.count)
    bytes = written.bytes
  }

  /// What people and word processors write instead of `"`.
  private static let otherQuotes: Set<Character> = ["'", "‘", "’", "“", "”", "„", "«"]

  private static func unknown(_ name: String, at bytes: Range<Int>, of verb: Verb, path: String) -> DirectiveFault {
    let known = verb.attributes.map(\.rawValue)
    let message = "'\(name)' is no attribute of '\(verb.rawValue)'"
    if known.isEmpty { return DirectiveFault("\(message); it has none", at: bytes, of: path) }
    guard let meant = suggestion(for: name, among: known) else {
      return DirectiveFault("\(message); there are: \(known.joined(separator: ", "))", at: bytes, of: path)
    }
    let edit = Edit(replacing: SourceRange(path: path, bytes: bytes), with: meant)
    return DirectiveFault(
      "\(message); did you mean '\(meant)'?", at: bytes, of: path,
      fixes: [Fix(.safe, "replace '\(name)' with '\(meant)'", edits: [edit])])
  }
}
