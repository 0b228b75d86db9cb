/// What browsers and hosts do with a file of the content folder that is published as it is.
enum FileKind: Hashable {
  /// Browsers show, play or save it.
  case inert
  /// Browsers draw it, and run what scripts it holds where a reader opens it by itself.
  case drawing
  /// Browsers may run it, or a host may, or nobody here knows what they do.
  case active
  /// A host does as it says.
  case orders

  /// The kind of the file at `path`, by its name: hosts send its type by that.
  init(ofPath path: String) {
    let name = Self.name(ofPath: path).lowercased()
    if Self.hostFiles.contains(name) {
      self = .orders
      return
    }
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(Substring.init)
    guard let ending = parts.dropFirst().last else {
      self = Self.names.contains(name) ? .inert : .active
      return
    }
    // Hosts that do not know an ending, or take it for that of a compressed form, go by the one before.
    let isPage = parts.dropFirst().dropLast().contains { Self.pages.contains(String($0)) }
    self =
      if isPage { .active } else if ending == "svg" { .drawing } else {
        Self.endings.contains(String(ending)) ? .inert : .active
      }
  }

  /// The last part of `path`.
  static func name(ofPath path: String) -> Substring {
    Substring(path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...])
  }

  private static let names: Set<String> = ["copying", "license", "notice"]

  /// What hosts of static sites read in the folder that they publish.
  private static let hostFiles: Set<String> = [
    "cname", "firebase.json", "netlify.toml", "now.json",
    "staticwebapp.config.json", "vercel.json", "wrangler.toml",
  ]

  /// The endings of files that browsers take for pages or drawings, and of those that hosts run.
  private static let pages = Set(
    """
    htm html mht mhtml shtm shtml svg svgz xht xhtml xml xsl xslt
    asp aspx cgi jsp phar php php3 php4 php5 php7 phps pht phtml pl py
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let endings = Set(
    """
    apng avif bmp gif heic ico jpeg jpg jxl png tif tiff webp
    aac flac m4a m4v mov mp3 mp4 oga ogg ogv opus srt vtt wav webm
    csv doc docx epub ics key log numbers odp ods odt pages pdf ppt pptx rtf tsv txt vcf xls xlsx
    geojson json toml webmanifest yaml yml
    7z apk bz2 dmg gz ipa pkg tar tgz xz zip zst
    otf ttf woff woff2
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
