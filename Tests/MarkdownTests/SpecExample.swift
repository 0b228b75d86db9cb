import Foundation

/// An example of a specification in the form that cmark's test suite has: Markdown, a line with a dot, HTML.
struct SpecExample: CustomStringConvertible, Sendable {
  let file: String
  let number: Int
  let markdown: String

  var description: String { "\(file) example \(number)" }

  /// The specifications handed to developers, which stand beside a checkout and are not part of it.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/specs")

  static var isAvailable: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func all(in file: String) throws -> [SpecExample] {
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecExample] = []
    var markdown: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(fence + " example") {
        markdown = []
      } else if line == ".", let lines = markdown {
        let text = lines.map { $0 + "\n" }.joined().replacing("→", with: "\t")
        examples.append(SpecExample(file: file, number: examples.count + 1, markdown: text))
        markdown = nil
      } else {
        markdown?.append(line)
      }
    }
    return examples
  }
}
