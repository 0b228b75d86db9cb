/// What browsers do with a file of the content folder that is published as it is.
enum FileKind: Hashable {
  /// They show, play or save it.
  case inert
  /// They draw it, and run what scripts it holds where a reader opens it by itself.
  case drawing
  /// They may run it, or nobody here knows what they do.
  case active

  /// The kind of the file at `path`, by its name: hosts send its type by that.
  init(ofPath path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring(path).utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else {
      self = Self.names.contains(String(Substring(name))) ? .inert : .active
      return
    }
    let ending = Substring(name[name.index(after: dot)...]).lowercased()
    self = ending == "svg" ? .drawing : Self.endings.contains(ending) ? .inert : .active
  }

  private static let names: Set<String> = ["CNAME", "COPYING", "LICENSE", "NOTICE"]

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
