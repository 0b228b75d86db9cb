package import Diagnostics

extension SourceFile {
  /// Where this drawing begins to be more than a picture; `nil` where it is none.
  package var offsetOfRefusal: Int? { SVGScreen.refusal(of: bytes)?.offset }
}

/// Looks through an SVG for what a browser could run: only what the lists here name passes.
///
/// It reads the XML of a file that is well formed (XML 1.0, fifth edition) without declarations of its own; all other XML
/// is refused where it begins to be that.
struct SVGScreen {
  /// Why a drawing is refused, and the offset of the byte at which.
  struct Refusal: Error {
    let reason: String
    let offset: Int
  }

  private let bytes: [UInt8]
  private var index = 0

  /// What is wrong with the drawing in `bytes`; `nil` where it is a picture and no more.
  static func refusal(of bytes: [UInt8]) -> Refusal? {
    var screen = SVGScreen(bytes: bytes)
    do {
      try screen.read()
      return nil
    } catch {
      return error
    }
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  // MARK: XML

  private mutating func read() throws(Refusal) {
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      throw Refusal(reason: "is not UTF-8", offset: 0)
    }
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open
      if take("<!--") {
        try skip(past: "-->", from: open)
      } else if take("<![CDATA[") {
        try skip(past: "]]>", from: open)
      } else if take("<!DOCTYPE") {
        try readDoctype(from: open)
      } else if take("<?") {
        try readInstruction(from: open)
      } else if take("</") {
        _ = takeName()
        skipBlanks()
        if !take(">") { throw Refusal(reason: "is not well formed", offset: open) }
      } else {
        index = open + 1
        try readTag(from: open)
      }
    }
  }

  /// Reads a document type that names, at most, where its definition lies: browsers do not fetch that.
  private mutating func readDoctype(from start: Int) throws(Refusal) {
    skipBlanks()
    _ = takeName()
    skipBlanks()
    let literals = take("PUBLIC") ? 2 : take("SYSTEM") ? 1 : 0
    for _ in 0..<literals {
      skipBlanks()
      guard takeLiteral() != nil else { throw Refusal(reason: "is not well formed", offset: start) }
    }
    skipBlanks()
    if take("[") { throw Refusal(reason: "declares entities of its own", offset: start) }
    if !take(">") { throw Refusal(reason: "is not well formed", offset: start) }
  }

  /// Reads the declaration of XML, which no other encoding than ours may stand in.
  private mutating func readInstruction(from start: Int) throws(Refusal) {
    guard takeName() == "xml" else { throw Refusal(reason: "holds a processing instruction", offset: start) }
    skipBlanks()
    while !take("?>") {
      let (name, value) = try takeAttribute()
      skipBlanks()
      if name == "encoding", value.lowercased() != "utf-8", value.lowercased() != "us-ascii" {
        throw Refusal(reason: "is in another encoding than UTF-8", offset: start)
      }
    }
  }

  private mutating func readTag(from start: Int) throws(Refusal) {
    let name = takeName()
    try Self.check(element: name, at: start)
    while true {
      skipBlanks()
      let at = index
      if take(">") || take("/>") { return }
      let (attribute, value) = try takeAttribute()
      try Self.check(attribute: attribute, value: value, at: at)
    }
  }

  // MARK: characters

  private mutating func take(_ mark: StaticString) -> Bool {
    guard bytes.count - index >= mark.utf8CodeUnitCount, bytes[index...].starts(with: "\(mark)".utf8) else {
      return false
    }
    index += mark.utf8CodeUnitCount
    return true
  }

  private mutating func skip(past mark: String, from start: Int) throws(Refusal) {
    let mark = Array(mark.utf8)
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) {
        index += mark.count
        return
      }
      index += 1
    }
    throw Refusal(reason: "is not well formed", offset: start)
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  /// A name: all up to a blank, or a mark of XML; nothing where that is not in ASCII, as no name of SVG is.
  ///
  /// So what is asked of names may be asked of strings: Swift takes a mark and an accent behind it for one character.
  private mutating func takeName() -> String {
    let name = bytes[index...].prefix { $0 > 0x20 && !"<>/='\"[".utf8.contains($0) }
    guard name.allSatisfy({ $0 < 0x80 }) else { return "" }
    index = name.endIndex
    return String(decoding: name, as: UTF8.self)
  }

  /// What stands in quotes.
  private mutating func takeLiteral() -> String? {
    guard let quote = bytes.indices.contains(index) ? bytes[index] : nil,
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = bytes[(index + 1)...].firstIndex(of: quote)
    else { return nil }
    defer { index = end + 1 }
    return String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
  }

  private mutating func takeAttribute() throws(Refusal) -> (name: String, value: String) {
    let start = index
    let name = takeName()
    skipBlanks()
    guard !name.isEmpty, take("=") else { throw Refusal(reason: "is not well formed", offset: start) }
    skipBlanks()
    // XML has no '<' in a value, so that no tag hides in what is read as one.
    guard let value = takeLiteral(), !value.utf8.contains(UInt8(ascii: "<")) else {
      throw Refusal(reason: "is not well formed", offset: start)
    }
    return (name, value)
  }
}
