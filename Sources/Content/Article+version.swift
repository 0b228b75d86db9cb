import Diagnostics

extension Article {
  /// Eight characters that change with what readers find in the article: its title, its description, its text.
  ///
  /// FNV-1a with 32 bits (Fowler, Noll and Vo 1991) of these, a line end after each; whatever else front matter says
  /// needs no new translation.
  public var version: String {
    var hash: UInt32 = 0x811C_9DC5
    func take(_ bytes: some Sequence<UInt8>) {
      for byte in bytes where byte != UInt8(ascii: "\r") { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    }
    for part in [frontMatter.title.text, frontMatter.description?.text ?? ""] {
      take(part.utf8)
      take([UInt8(ascii: "\n")])
    }
    take(source.bytes[min(bodyStart, source.bytes.count)...])
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
