import Foundation
import Testing

/// A page of `docs/rules`, which is also its rule's test.
///
/// An example is fenced blocks that name files of a site, and the `diagnostic` block with what they yield; without one,
/// as under the heading "Quiet", they yield nothing. What stands after a heading, or names a file again, is the next.
struct RulePage: Sendable, CustomTestStringConvertible {
  /// The file's name without its ending: the code.
  let name: String

  /// What the front matter says, after the code: the rule in a sentence.
  let title: String

  /// What stands below the front matter.
  let text: String

  let examples: [Example]

  /// The languages of fenced blocks that are no part of an example, as they name no file.
  let strayBlocks: [String]

  /// The whole file.
  let source: String

  var testDescription: String { name }

  init(name: String, text: String) {
    self.name = name
    source = text
    let opening = "---\ntitle: \"\(name): "
    let halves = text.dropFirst(opening.count).split(separator: "\"\n---\n\n", maxSplits: 1).map(String.init)
    let isWellFormed = text.hasPrefix(opening) && halves.count == 2
    title = isWellFormed ? halves[0] : ""
    self.text = isWellFormed ? halves[1] : text
    let parts = FencedBlock.blocksAndHeadings(in: text)
    examples = Self.examples(in: parts)
    strayBlocks = parts.compactMap { part in
      guard case .block(let block) = part, block.info != ["diagnostic"], Example.File(block) == nil else { return nil }
      return block.info.first ?? ""
    }
  }

  /// All pages, by name.
  static func all() throws -> [RulePage] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.lastPathComponent.hasPrefix("LS") }
      .sorted { $0.path < $1.path }
      .map { url in
        RulePage(
          name: url.deletingPathExtension().lastPathComponent, text: try String(contentsOf: url, encoding: .utf8))
      }
  }

  /// The file with other diagnostics below its examples: those that `report` gives.
  func recorded(_ report: (Example) throws -> String) rethrows -> String {
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for example in examples.reversed() {
      if let shown = example.diagnosticLines { lines.replaceSubrange(shown, with: [try report(example)]) }
    }
    return lines.joined(separator: "\n")
  }

  /// `docs/rules`.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/rules")
    .standardized

  private static func examples(in parts: [FencedBlock.Part]) -> [Example] {
    var examples: [Example] = []
    var current = Example()
    func end() {
      if !current.files.isEmpty { examples.append(current) }
      current = Example()
    }
    for part in parts {
      switch part {
      case .heading: end()
      case .block(let block) where block.info == ["diagnostic"]:
        current.diagnostics = block.text.trimmingCharacters(in: .newlines)
        current.diagnosticLines = block.lines
        end()
      case .block(let block):
        guard let file = Example.File(block) else { continue }
        if current.files.contains(where: { $0.name == file.name }) { end() }
        current.files.append(file)
      }
    }
    end()
    return examples
  }
}
