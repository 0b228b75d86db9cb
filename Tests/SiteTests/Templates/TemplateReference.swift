import Diagnostics
import Site

/// The part of the handbook's page on templates that the code knows.
enum TemplateReference {
  /// A block of a theme, and the file that it stands in.
  struct Block {
    let name: String
    let file: String
  }

  /// All of it, with the names of a page and the blocks of a theme.
  static func text(of names: [TemplateName], blocks: [Block]) -> String {
    var text = "\n## Blocks of the built-in theme\n\n| Block | Stands in |\n| --- | --- |\n"
    for block in blocks { text += "| `\(block.name)` | `\(block.file)` |\n" }
    text += "\n## The names of a page\n\n"
    text +=
      "A list is gone through entry by entry; an entry that a page has, or lacks, opens a section as a list does. "
    text += "In a section over one, its names come before those of the page.\n"
    return text + tables(of: names, in: [])
  }

  /// The table of `names`, and those of the lists among them.
  private static func tables(of names: [TemplateName], in lists: [String]) -> String {
    var text = lists.isEmpty ? "" : "\n### In " + lists.map { "`\($0)`" }.joined(separator: " in ") + "\n"
    text += "\n| Name | Kind | What it is |\n| --- | --- | --- |\n"
    for name in names {
      text += "| `\(name.name)` | \(kind(of: name)) | \(name.summary.replacing("|", with: "\\|")) |\n"
    }
    for name in names {
      if case .list(let inner) = name.kind { text += tables(of: inner, in: [name.name] + lists) }
    }
    return text
  }

  private static func kind(of name: TemplateName) -> String {
    let kind =
      switch name.kind {
      case .text: "text"
      case .url, .link: "URL"
      case .html: "HTML"
      case .json: "JSON for a script"
      case .flag: "flag"
      case .list: name.isOptional ? "entry" : "list"
      }
    return name.isOptional ? kind + ", may be absent" : kind
  }
}

extension [TemplateReference.Block] {
  /// The blocks of the theme in the binary, file by file.
  static var builtIn: Self {
    let files = [Theme.builtIn.layout] + Theme.builtIn.partials.values.sorted { $0.path < $1.path }
    return files.flatMap { file in
      file.text(0..<file.bytes.count).matches(of: /\{\{\$\s*(\w+)\s*\}\}/).map {
        TemplateReference.Block(name: String($0.output.1), file: file.path.replacing("built-in theme/", with: ""))
      }
    }
  }
}
