public import Diagnostics

/// The URLs that a site has promised to keep, as `lockstep.urls` lists them: one a line, in order.
///
/// Each is a path under the site's root, `/orders/cancel/`, or a heading there, `/orders/cancel/#mobile`.
public struct PublishedURLs: Sendable {
  /// The name of the file, which lies beside `lockstep.yml`.
  public static let fileName = "lockstep.urls"

  /// A URL, and where the file has it.
  struct Entry: Sendable {
    let url: String
    let range: SourceRange

    /// The path without the heading.
    var path: String { String(url.prefix { $0 != "#" }) }

    /// The heading; `nil` where it is the page itself.
    var heading: String? { url.firstIndex(of: "#").map { String(url[url.index(after: $0)...]) } }
  }

  let entries: [Entry]

  /// The URLs, in the order of the file.
  public var urls: [String] { entries.map(\.url) }

  /// No promise.
  public static let none = PublishedURLs(entries: [])

  init(entries: [Entry]) {
    self.entries = entries
  }

  /// Reads `file`; what is no URL under the site's root, and what a merge left, is a fault.
  public static func read(_ file: SourceFile) -> (urls: PublishedURLs, diagnostics: [Diagnostic]) {
    let table = LineTable(file)
    var entries: [Entry] = []
    var diagnostics: [Diagnostic] = []
    for number in 1...table.count {
      let line = table.contents(ofLine: number)
      let text = file.text(line)
      if line.isEmpty || text.hasPrefix("# ") { continue }
      if let mark = text.mergeMark {
        // One mark tells of the conflict.
        if mark == "<<<<<<<" {
          let message = "a merge left a conflict here; run 'lockstep urls' to resolve it"
          diagnostics.append(Diagnostic(.lostURL, message, at: file.range(line)))
        }
      } else if text.hasPrefix("/"), !text.contains(where: \.isWhitespace) {
        entries.append(Entry(url: text, range: file.range(line)))
      } else {
        let message = "'\(text)' is no URL under the site's root, as '/orders/cancel/' and '/orders/cancel/#mobile' are"
        diagnostics.append(Diagnostic(.lostURL, message, at: file.range(line)))
      }
    }
    return (PublishedURLs(entries: entries), diagnostics)
  }

  /// The text of the file with these URLs and `others`, each once, in order.
  public func text(adding others: [String]) -> String {
    let all = Set(urls + others).sorted { $0.precedes($1) }
    let head =
      "# The URLs that were published; one that leads nowhere fails the build. 'lockstep urls' adds new ones.\n"
    return head + all.map { $0 + "\n" }.joined()
  }
}
