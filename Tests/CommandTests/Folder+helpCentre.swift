import Foundation
import TestSupport

extension Folder {
  /// A copy of this repository's own help centre, with the order module that it is checked against.
  static func helpCentre() throws -> Folder {
    let repository = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var files = ["public/.gitkeep": ""]
    for name in ["lockstep.yml", "content", "Sources/Orders", "templates"] {
      for path in try paths(below: name, in: repository) {
        files[path] = try String(contentsOf: repository.appending(path: path), encoding: .utf8)
      }
    }
    return try Folder(files)
  }

  /// A help centre of one article, without templates and facts.
  static func tiny(_ more: [String: String] = [:]) throws -> Folder {
    let files = [
      "lockstep.yml": "title: Tea shop\n",
      "content/index.md": "---\ntitle: Home\n---\n\nAll about [tea](tea.md).\n",
      "content/tea.md": """
      ---
      title: Make tea
      description: How to make a pot of tea.
      ---

      ## You need

      | What | How much |
      | --- | ---: |
      | Water | 1 l |
      | Tea & _sugar_ | 2 spoons |

      ## Do this

      1. Boil the **water**.
      2. Wait.<br>Drink.

      > [!NOTE]
      > It is hot. Go [home](index.md), or see [what you need](#you-need).

      """,
    ]
    return try Folder(files.merging(more) { _, new in new })
  }

  private static func paths(below name: String, in root: URL) throws -> [String] {
    let place = root.appending(path: name)
    if try place.resourceValues(forKeys: [.isDirectoryKey]).isDirectory != true { return [name] }
    return try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
      .flatMap { try paths(below: "\(name)/\($0)", in: root) }
  }
}
