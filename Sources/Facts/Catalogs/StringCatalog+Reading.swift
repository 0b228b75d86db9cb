public import Diagnostics

extension StringCatalog {
  /// The files of catalogues at `path`: a file, or all of a folder; relative to the folder `site`.
  ///
  /// - Returns: The files in the order of their paths; `nil` where there is neither a folder nor a catalogue.
  /// - Throws: A file that is there and cannot be read.
  public static func files(at path: String, site: String) throws(DiskError) -> [SourceFile]? {
    let path = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    switch try FolderEntry.kind(of: path, under: site) {
    case .folder?:
      let paths = try FolderEntry.files(below: path, under: site) { !$0.hasPrefix(".") }.filter(isCatalog)
      var files: [SourceFile] = []
      for path in paths { files.append(try SourceFile(reading: path, under: site).decodedFromUTF16) }
      return files
    case .file? where isCatalog(path): return [try SourceFile(reading: path, under: site).decodedFromUTF16]
    default: return nil
    }
  }

  /// Reads `source`, one of the files that ``files(at:site:)`` gives.
  ///
  /// A file of strings in `Base.lproj`, or in no such folder, is in the language `main`.
  public static func read(
    _ source: SourceFile, main: Language
  ) -> (catalog: StringCatalog?, diagnostics: [Diagnostic]) {
    if source.path.hasSuffix(".xcstrings") { return xcstrings(in: source) }
    let folder = source.path.split(separator: "/").last { $0.hasSuffix(".lproj") }?.dropLast(".lproj".count)
    let tag = folder.map { String($0).replacing("_", with: "-") }
    let language = tag.flatMap { $0 == "Base" ? nil : Language(rawValue: $0) } ?? main
    return source.path.hasSuffix(".strings")
      ? strings(in: source, language: language) : stringsdict(in: source, language: language)
  }

  private static func isCatalog(_ path: String) -> Bool {
    [".xcstrings", ".strings", ".stringsdict"].contains { path.hasSuffix($0) }
  }
}
