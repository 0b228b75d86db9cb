import Foundation
import TestSupport
import Testing

extension RulePage {
  /// Files of a site, and what the check says of them.
  struct Example: Sendable {
    var files: [File] = []
    var diagnostics = ""

    /// Where the page shows them; nil where it shows none.
    var diagnosticLines: Range<Int>?

    /// The files that the test adds where the example shows none of that name.
    private var defaults: [String: String] {
      let module = files.first { $0.name.hasSuffix(".swift") }?.name.prefix { $0 != "/" }
      let facts = module.map { "facts:\n  swift: [\($0)]\n" } ?? ""
      return ["lockstep.yml": "title: Help\n\(facts)", "content/index.md": "---\ntitle: Home\n---\n"]
    }
  }
}

extension RulePage.Example {
  /// A fenced block that shows a file.
  struct File: Sendable {
    let name: String
    let text: String

    /// Whether it is saved in an encoding of old, an error that no page could show otherwise.
    let isLatin1: Bool

    /// The file in `block`, the info string of which is a language, the file's name and its encoding; nil where it shows
    /// something else.
    init?(_ block: FencedBlock) {
      guard block.info.count > 1 else { return nil }
      name = block.info[1]
      text = block.text
      isLatin1 = block.info.dropFirst(2).first == "latin-1"
    }
  }

  /// The site on disk.
  func folder() throws -> Folder {
    let folder = try Folder(defaults)
    for file in files {
      if file.isLatin1 {
        try folder.change(file.name, to: Array(try #require(file.text.data(using: .isoLatin1))))
      } else {
        try folder.change(file.name, to: file.text)
      }
    }
    return folder
  }
}
