import Diagnostics
import Foundation
import Testing

/// A page of `docs/rules`, which is also its rule's test.
///
/// Each example is a fenced `swift` block, a fenced `markdown` block, and the `diagnostic` block that they yield; under
/// the heading "Quiet" they yield nothing.
struct RulePage: Sendable, CustomTestStringConvertible {
  /// A module, an article and what the check says of them.
  struct Example: Sendable {
    var module = ""
    var article = ""
    var diagnostics = ""
  }

  /// The file's name without its ending: the code.
  let name: String
  let examples: [Example]

  var testDescription: String { name }

  init(name: String, text: String) {
    self.name = name
    var examples: [Example] = []
    for block in Self.fencedBlocks(in: text) {
      switch block.info {
      case "swift": examples.append(Example(module: block.text))
      case "markdown": examples[examples.count - 1].article = block.text
      case "diagnostic": examples[examples.count - 1].diagnostics = block.text.trimmingCharacters(in: .newlines)
      default: break
      }
    }
    self.examples = examples
  }

  /// All pages, by name.
  static func all() throws -> [RulePage] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/rules").standardized
    return try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)
      // An include needs a second file, which a page cannot have yet.
      .filter { $0.lastPathComponent.hasPrefix("LS") && $0.lastPathComponent != "LS909.md" }
      .sorted { $0.path < $1.path }
      .map { url in
        RulePage(
          name: url.deletingPathExtension().lastPathComponent, text: try String(contentsOf: url, encoding: .utf8))
      }
  }

  private static func fencedBlocks(in text: String) -> [(info: String, text: String)] {
    var blocks: [(info: String, text: String)] = []
    var fence: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let ticks = String(line.prefix { $0 == "`" })
      if let open = fence {
        if ticks == open, line.count == ticks.count {
          fence = nil
        } else {
          blocks[blocks.count - 1].text += line + "\n"
        }
      } else if ticks.count >= 3 {
        fence = ticks
        blocks.append((String(line.dropFirst(ticks.count)), ""))
      }
    }
    return blocks
  }
}
