/// A file of a commit.
struct GitEntry {
  /// Its path relative to the folder that was listed.
  let path: String

  /// The name of its contents as git computes it.
  let blob: String

  /// Reads an entry as `git ls-tree -z` writes it, `<mode> <type> <id>` and the path after a tab; `nil` for a link or a
  /// submodule.
  init?(listed entry: ArraySlice<UInt8>) {
    guard let tab = entry.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    let words = entry[..<tab].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 3, words[0].hasPrefix("100"), words[1] == "blob" else { return nil }
    path = String(decoding: entry[(tab + 1)...], as: UTF8.self)
    blob = words[2]
  }
}
