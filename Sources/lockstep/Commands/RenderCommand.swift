import ArgumentParser
import Diagnostics
import Markdown

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Renders one Markdown file as an HTML fragment, as cmark-gfm's safe mode does.")

  @Argument(help: "The file; '-' is standard input.", completion: .file(extensions: ["md"]))
  var file = "-"

  @Option(help: "The parts of GFM to read, separated by commas.", transform: Self.extensions)
  var extensions: Set<Extension> = .all

  func run() throws {
    let source: SourceFile
    do {
      source = SourceFile(path: file, bytes: try Input.bytes(of: file))
    } catch {
      Output.writeError("error: \(file.terminalSafe): \("\(error)".terminalSafe)")
      throw ExitStatus.unreadable
    }
    Output.write(try Document(parsing: source, extensions: extensions).htmlFragment().html)
  }

  private static func extensions(_ text: String) throws -> Set<Extension> {
    try Set(
      text.split(separator: ",").map { name in
        guard let known = Extension(rawValue: String(name)) else {
          let tail = didYouMean(String(name), among: Extension.allCases.map(\.rawValue))
          throw ValidationError("'\(name)' is no extension\(tail)")
        }
        return known
      })
  }
}
