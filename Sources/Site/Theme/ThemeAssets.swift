import Content
import Diagnostics

/// The files that the pages of a theme load, each under a name that changes with what it holds.
///
/// A browser may then keep a file for good, and never has an old style sheet for a new page.
public struct ThemeAssets: Sendable {
  /// A file as it is published.
  struct File {
    let source: SourceFile
    let route: Route
    let bytes: [UInt8]
  }

  /// The files, by their names below `assets/` in the theme.
  let files: [String: File]

  /// The style sheet that stands in every page: `style.css`.
  public let style: PageStyle

  /// The files of `theme` on a site with `settings`; style sheets lead to others of them by the names that those have now.
  public init(of theme: Theme, on settings: SiteSettings) {
    var files: [String: File] = [:]
    for (name, source) in theme.assets where !name.hasSuffix(".css") {
      files[name] = File(source: source, route: Self.route(of: name, holding: source.bytes), bytes: source.bytes)
    }
    // A style sheet that leads to another one leads to it under its own name, which stays.
    for (name, source) in theme.assets where name.hasSuffix(".css") {
      let bytes = StyleSheetLinks.rewritten(source.bytes, at: name) { target in
        files[target].map { relativePath($0.route.file, from: "assets/\(name)") }
      }
      let isImported = theme.assets.contains { other, sheet in
        other != name && other.hasSuffix(".css") && StyleSheetLinks.targets(of: sheet.bytes, at: other).contains(name)
      }
      let route = isImported ? Route(file: "assets/\(name)") : Self.route(of: name, holding: bytes)
      files[name] = File(source: source, route: route, bytes: bytes)
    }
    self.files = files
    let sheet = theme.assets["style.css"]?.bytes ?? []
    let path = settings.base?.path ?? ""
    style = PageStyle(
      CompactStyleSheet(
        // A page may lie anywhere.
        StyleSheetLinks.rewritten(sheet, at: "style.css") { target in files[target].map { path + $0.route.url } }
      ).bytes + settings.theme.css(over: theme))
  }

  /// The names, in order.
  public var names: [String] { files.keys.sorted() }

  /// The names as templates write them behind `assets.`, in the order of ``names``: `img/logo.svg` is `img_logo_svg`.
  var templateNames: [String] {
    names.map { name in
      String(decoding: name.utf8.map { $0.isNameByte ? $0 | 0x20 : UInt8(ascii: "_") }, as: UTF8.self)
    }
  }

  /// Where the file called `name` is published; `nil` where the theme has none of that name.
  public func route(of name: String) -> Route? { files[name]?.route }

  /// What the file called `name` holds as it is published; `nil` where the theme has none of that name.
  package func bytes(of name: String) -> [UInt8]? { files[name]?.bytes }

  /// The style sheet of every page.
  public var stylesheet: Route { route(of: "style.css") ?? Route(file: "assets/style.css") }

  /// `img/logo.svg` with what tells its bytes apart in it: `assets/img/logo.1k3f9x0q2m7ab.svg`.
  private static func route(of name: String, holding bytes: [UInt8]) -> Route {
    let hash = String(Fingerprint(of: bytes).value, radix: 36)
    let slash = name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex
    let dot = name[slash...].dropFirst().lastIndex(of: ".") ?? name.endIndex
    return Route(file: "assets/\(name[..<dot]).\(hash)\(name[dot...])")
  }
}

extension UInt8 {
  /// Whether it is a letter or a digit of ASCII.
  fileprivate var isNameByte: Bool { (97...122).contains(self | 0x20) || (48...57).contains(self) }
}
