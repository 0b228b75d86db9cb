import Markdown
import Testing

/// A text by which a stranger could try to stall a build: a unit, repeated up to a size.
struct HostileMarkdown: Sendable, CustomTestStringConvertible {
  /// What is repeated, shown as in code.
  let testDescription: String

  /// The limit that it goes beyond at 64 KB; `nil` where it is harmless and read.
  let limit: MarkdownLimit?

  /// Makes the text, of about as many bytes.
  let text: @Sendable (Int) -> String

  /// `unit` again and again, after `prefix`.
  init(_ unit: String, after prefix: String = "", is limit: MarkdownLimit? = nil) {
    testDescription = String((prefix + unit).debugDescription.prefix(40))
    self.limit = limit
    text = { size in prefix + String(repeating: unit, count: max(1, (size - prefix.utf8.count) / unit.utf8.count)) }
  }

  /// A text of a shape of its own.
  init(_ name: String, is limit: MarkdownLimit? = nil, _ text: @escaping @Sendable (Int) -> String) {
    testDescription = name
    self.limit = limit
    self.text = text
  }
}
