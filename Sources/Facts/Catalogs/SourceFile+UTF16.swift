import Diagnostics

extension SourceFile {
  /// The file as UTF-8, where its byte order mark says that it is UTF-16; otherwise the file.
  ///
  /// Xcode wrote `.strings` files so for years. Positions are then those in the text as UTF-8.
  var decodedFromUTF16: SourceFile {
    let isBigEndian = bytes.starts(with: [0xFE, 0xFF])
    guard isBigEndian || bytes.starts(with: [0xFF, 0xFE]) else { return self }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return SourceFile(path: path, text: String(decoding: units, as: UTF16.self))
  }
}
