import Diagnostics

/// Reads `.strings`: `"key" = "text";`, with comments as in C.
struct StringsReader {
  private let source: SourceFile
  private let bytes: [UInt8]
  private var index: Int

  private struct Fault: Error {
    let message: String
    let bytes: Range<Int>
  }

  init(_ source: SourceFile) {
    self.source = source
    bytes = source.bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The catalogue of one language, `nil` where the file cannot be read to its end; and what is wrong.
  consuming func catalog() -> (catalog: StringCatalog?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var entries: [String: CatalogEntry] = [:]
    let (folder, table) = source.folderAndTable
    let language = source.projectLanguage ?? .base
    do throws(Fault) {
      if let offset = source.firstByteThatIsNotUTF8 {
        throw Fault(message: "a byte that is not UTF-8", bytes: offset..<offset + 1)
      }
      // UTF-16 without its mark looks so.
      if let offset = bytes.firstIndex(of: 0) {
        throw Fault(
          message: "a NUL byte; save the file as UTF-8, or as UTF-16 with its mark", bytes: offset..<offset + 1)
      }
      while let (key, text) = try pair() {
        let label = CaseLabel([CatalogText(text: text.text, range: source.range(text.bytes))], isSource: false)
        let entry = CatalogEntry(labels: label.map { [language: $0] } ?? [:], at: source.range(key.bytes))
        if let first = entries[key.text] {
          diagnostics.append(
            Diagnostic(
              .factsFile, "'\(key.text)' is a key twice", at: entry.range,
              notes: [Note("first written here", at: first.range)]))
        } else {
          entries[key.text] = entry
        }
      }
    } catch {
      diagnostics.append(Diagnostic(.factsFile, error.message, at: source.range(error.bytes)))
      return (nil, diagnostics)
    }
    return (StringCatalog(table: table, folder: folder, sourceLanguage: nil, entries: entries), diagnostics)
  }

  private typealias Text = (text: String, bytes: Range<Int>)

  /// The next key and its text; `nil` at the end.
  private mutating func pair() throws(Fault) -> (key: Text, text: Text)? {
    try skipSpace()
    guard index < bytes.count else { return nil }
    let key = try text("expected a key, as in '\"key\" = \"text\";'")
    try skipSpace()
    var value = key
    if skips("=") {
      try skipSpace()
      value = try text("expected a text in double quotes")
      try skipSpace()
    }
    guard skips(";") else { throw unexpected("expected ';' after the text") }
    return (key, value)
  }

  private mutating func skips(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func text(_ expectation: String) throws(Fault) -> Text {
    let start = index
    guard skips("\"") else {
      while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
      if index == start { throw unexpected(expectation) }
      return (source.text(start..<index), start..<index)
    }
    var units: [UInt16] = []
    var copied = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") {
        units += source.text(copied..<index).utf16
        units += escaped()
        copied = index
      } else {
        index += 1
      }
    }
    guard index < bytes.count else {
      throw Fault(message: "this quote is never closed", bytes: start..<start + 1)
    }
    units += source.text(copied..<index).utf16
    index += 1
    return (String(decoding: units, as: UTF16.self), start..<index)
  }

  /// What the escape that is next stands for, in UTF-16; an unknown one is its own character.
  private mutating func escaped() -> [UInt16] {
    guard index + 1 < bytes.count else {
      index = bytes.count
      return []
    }
    let kind = Unicode.Scalar(bytes[index + 1])
    if kind == "U" || kind == "u", index + 6 <= bytes.count,
      let unit = UInt16(source.text(index + 2..<index + 6), radix: 16)
    {
      index += 6
      return [unit]
    }
    let known: [Unicode.Scalar: UInt16] = ["n": 0x0A, "t": 0x09, "r": 0x0D]
    if let unit = known[kind] {
      index += 2
      return [unit]
    }
    // The backslash goes, what it stood before is read as it is.
    index += 1
    if kind == "\"" || kind == "\\" {
      index += 1
      return [UInt16(kind.value)]
    }
    return []
  }

  private mutating func skipSpace() throws(Fault) {
    while index < bytes.count {
      if bytes[index] <= UInt8(ascii: " ") {
        index += 1
      } else if bytes[index...].starts(with: "//".utf8) {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      } else if bytes[index...].starts(with: "/*".utf8) {
        let start = index
        index += 2
        while !bytes[index...].starts(with: "*/".utf8) {
          if index >= bytes.count { throw Fault(message: "this comment is never closed", bytes: start..<start + 2) }
          index += 1
        }
        index += 2
      } else {
        return
      }
    }
  }

  private func unexpected(_ message: String) -> Fault {
    if index >= bytes.count { return Fault(message: "\(message), but the file ends", bytes: index..<index) }
    if "<=>".utf8.contains(bytes[index]), bytes[index...].prefix(7).allSatisfy({ $0 == bytes[index] }) {
      return Fault(message: "a merge that nobody finished; choose one side", bytes: index..<min(index + 7, bytes.count))
    }
    var end = index + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return Fault(message: message, bytes: index..<end)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80 || "0123456789_.-$:/".utf8.contains(byte)
  }
}

extension Language {
  /// The app's own language, where a file says no other.
  static let base = Language(rawValue: "Base")
}
