import Content
import Diagnostics
import Foundation
import Site
import Testing

/// The theme in the binary is generated from `templates/`: `RECORD=1 swift test --filter ThemeBuiltInTests` writes it anew.
@Suite struct ThemeBuiltInTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    .standardized
  private static let folder = root.appending(path: "Sources/Site/Theme")

  @Test func `the theme in the binary is the folder 'templates', byte for byte`() throws {
    let files = try Self.templates()
    try #require(files.contains { $0.path == "page.html" })
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let isFirst = { (file: SourceFile) in file.path == "assets/style.css" }
      let (first, others) = (files.filter(isFirst), files.filter { !isFirst($0) })
      for (name, source) in [
        ("Theme+BuiltIn.swift", templates(files)), ("Theme+BuiltInStrings.swift", strings(files)),
        ("Theme+BuiltInAssets.swift", assets(others)),
        ("Theme+BuiltInStyle.swift", assets(first, in: "builtInStyle", "The style sheet of the built-in theme")),
      ] {
        try Data(source.utf8).write(to: Self.folder.appending(path: name))
      }
      Issue.record("recorded the built-in theme anew: build and test again")
      return
    }
    let builtIn =
      [Theme.builtIn.layout] + Array(Theme.builtIn.partials.values) + Array(Theme.builtIn.assets.values)
      + Theme.builtIn.strings.values.flatMap(\.self)
    #expect(builtIn.map(\.path).sorted() == files.map { "built-in theme/\($0.path)" })
    let bytes = Dictionary(uniqueKeysWithValues: builtIn.map { ($0.path, $0.bytes) })
    for file in files {
      #expect(bytes["built-in theme/\(file.path)"] == file.bytes, "'\(file.path)' differs: record with RECORD=1")
    }
  }

  @Test func `the theme in the binary compiles without a diagnostic`() {
    let (strings, faults) = Theme.builtIn.strings(in: [.english, Language(rawValue: "hi")])
    let (template, diagnostics) = Theme.builtIn.pageTemplate(
      saying: strings, loading: ThemeAssets(of: .builtIn, on: SiteSettings(title: "Help")), of: ContentSettings())
    #expect(template != nil)
    #expect(faults.isEmpty)
    #expect(diagnostics.isEmpty)
  }

  @Test func `the layout includes every partial of the theme in the binary`() {
    let text = ([Theme.builtIn.layout] + Array(Theme.builtIn.partials.values)).map { $0.text(0..<$0.bytes.count) }
    for name in Theme.builtIn.partials.keys {
      #expect(text.contains { $0.contains("{{> \(name)}}") }, "nothing includes '\(name)'")
    }
  }

  /// The files of `templates/`, by paths below it, in order.
  private static func templates() throws -> [SourceFile] {
    let folder = root.appending(path: "templates").resolvingSymlinksInPath()
    let paths = try #require(FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String])
    return try paths.filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .filter { folder.appending(path: $0).isFile }.sorted()
      .map { SourceFile(path: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0)))) }
  }

  private func templates(_ files: [SourceFile]) -> String {
    let files = files.filter { !$0.path.hasPrefix("assets/") && !$0.path.hasPrefix("strings/") }
    var source = """
      \(Self.header)

      extension Theme {
        /// The theme for sites without templates of their own.
        public static let builtIn = Theme(
          layout: SourceFile(path: "built-in theme/page.html", text: page),
          partials: [

      """
    for file in files where file.path.hasPrefix("partials/") {
      source += "      \"\(file.name)\": SourceFile(path: \"built-in theme/\(file.path)\", text: \(file.name)),\n"
    }
    return source
      + "    ],\n    assets: builtInAssets.merging(builtInStyle) { file, _ in file }, strings: builtInStrings)\n}\n"
      + files.map(\.literal).joined()
  }

  private func strings(_ files: [SourceFile]) -> String {
    let files = files.filter { $0.path.hasPrefix("strings/") }
    var source = """
      \(Self.header)

      extension Theme {
        /// The words of the built-in theme.
        static let builtInStrings = [

      """
    for file in files {
      source += "    \"\(file.name)\": [SourceFile(path: \"built-in theme/\(file.path)\", text: \(file.name))],\n"
    }
    return source + "  ]\n}\n" + files.map(\.literal).joined()
  }

  private func assets(
    _ files: [SourceFile], in constant: String = "builtInAssets",
    _ summary: String = "The other files that the built-in theme's pages load"
  ) -> String {
    let files = files.filter { $0.path.hasPrefix("assets/") }
    var source = """
      \(Self.header)

      extension Theme {
        /// \(summary).
        static let \(constant) = [

      """
    for file in files {
      let name = file.path.dropFirst("assets/".count)
      source += "    \"\(name)\": SourceFile(path: \"built-in theme/\(file.path)\", text: \(file.name)),\n"
    }
    return source + "  ]\n}\n" + files.map(\.literal).joined()
  }

  private static let header = """
    // Generated from templates/ by ThemeBuiltInTests: change the files there and record this one anew.
    // swift-format-ignore-file
    import Diagnostics
    """
}

extension SourceFile {
  /// The file's name without its folder and its extension.
  fileprivate var name: String {
    String(path.split(separator: "/").last?.split(separator: ".").first ?? "")
  }

  /// The file as a Swift constant; a literal's last line end belongs to its closing quotes, so the file's own is written
  /// as an empty line.
  fileprivate var literal: String {
    "\nprivate let \(name) = ##\"\"\"\n\(text(0..<bytes.count))\n\"\"\"##\n"
  }
}

extension URL {
  fileprivate var isFile: Bool {
    (try? resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true
  }
}
