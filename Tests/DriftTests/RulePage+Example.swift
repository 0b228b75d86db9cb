import Foundation
import TestSupport

extension RulePage {
  /// Files of a site, and what the check says of them.
  struct Example: Sendable {
    var files: [File] = []
    var diagnostics = ""

    /// Where the page shows them; nil where it shows none.
    var diagnosticLines: Range<Int>?

    /// Whether it shows files of a site by their names; others show a module and an article alone.
    var isSite: Bool { files.contains(where: \.isNamed) }

    /// What the file `name` holds; nothing where there is none.
    func text(of name: String) -> String { files.first { $0.name == name }?.text ?? "" }
  }
}

extension RulePage.Example {
  /// A fenced block that shows a file.
  struct File: Sendable {
    let name: String
    let text: String

    /// Whether the block names it; otherwise its name is that of its language.
    let isNamed: Bool

    /// Whether it is saved in an encoding of old, which is an error that no page could show otherwise.
    let isLatin1: Bool

    /// The file in `block`, the info string of which is a language, the file's name and its encoding; nil where it shows
    /// something else.
    init?(_ block: FencedBlock) {
      let names = ["swift": "Orders.swift", "markdown": "help.md", "yaml": "lockstep.yml"]
      guard let language = block.info.first, let name = block.info.dropFirst().first ?? names[language] else {
        return nil
      }
      self.name = name
      text = block.text
      isNamed = block.info.count > 1
      isLatin1 = block.info.dropFirst(2).first == "latin-1"
    }
  }

  /// The site on disk, with a configuration and a start page where the example shows none.
  func folder() throws -> Folder {
    let folder = try Folder(["lockstep.yml": "title: Help\n", "content/index.md": "---\ntitle: Home\n---\n"])
    for file in files {
      if file.isLatin1 {
        try folder.change(file.name, to: file.text.data(using: .isoLatin1).map(Array.init) ?? [])
      } else {
        try folder.change(file.name, to: file.text)
      }
    }
    return folder
  }
}
