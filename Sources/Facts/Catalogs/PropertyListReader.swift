import Diagnostics
import YAML

/// Builds the value of a property list in XML: `dict`, `array` and `string`, each with its place.
///
/// Other scalars are the text between their tags. Dictionaries lie at most 20 deep in each other.
struct PropertyListReader {
  private let source: SourceFile
  private let bytes: [UInt8]
  private var index: Int

  struct Fault: Error {
    let message: String
    let bytes: Range<Int>
  }

  private struct Tag {
    let name: String
    let isEnd: Bool
    let isEmpty: Bool
    let bytes: Range<Int>
  }

  init(_ source: SourceFile) {
    self.source = source
    bytes = source.bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The one value inside `plist`.
  mutating func document() throws(Fault) -> YAMLNode {
    let opening = try tag()
    guard opening.name == "plist", !opening.isEnd, !opening.isEmpty else {
      throw Fault(message: "a property list starts with '<plist>'", bytes: opening.bytes)
    }
    let value = try value(of: tag(), depth: 0)
    let end = try tag()
    guard end.isEnd, end.name == "plist" else { throw Fault(message: "expected '</plist>'", bytes: end.bytes) }
    return value
  }

  private mutating func value(of tag: Tag, depth: Int) throws(Fault) -> YAMLNode {
    if depth > 20 { throw Fault(message: "dictionaries lie more than 20 deep in each other here", bytes: tag.bytes) }
    if tag.isEnd { throw Fault(message: "expected a value", bytes: tag.bytes) }
    switch tag.name {
    case "dict": return try dictionary(from: tag, depth: depth)
    case "array":
      var items: [YAMLNode] = []
      while !tag.isEmpty {
        let next = try self.tag()
        if next.isEnd, next.name == "array" { break }
        items.append(try value(of: next, depth: depth + 1))
      }
      return .sequence(items, bytes: tag.bytes.lowerBound..<index)
    case "true", "false":
      if tag.isEmpty { return .scalar(YAMLScalar(tag.name, isPlain: true, bytes: tag.bytes)) }
    case "string", "integer", "real", "date", "data": return .scalar(try text(of: tag))
    default: break
    }
    throw Fault(message: "no value of a property list", bytes: tag.bytes)
  }

  private mutating func dictionary(from tag: Tag, depth: Int) throws(Fault) -> YAMLNode {
    var entries: [YAMLEntry] = []
    var known: Set<String> = []
    while !tag.isEmpty {
      let next = try self.tag()
      if next.isEnd, next.name == "dict" { break }
      guard next.name == "key", !next.isEnd else {
        throw Fault(message: "expected '<key>' or '</dict>'", bytes: next.bytes)
      }
      let key = try text(of: next)
      if !known.insert(key.text).inserted { throw Fault(message: "'\(key.text)' is a key twice", bytes: key.bytes) }
      entries.append(YAMLEntry(key: key, value: try value(of: self.tag(), depth: depth + 1)))
    }
    return .mapping(entries, bytes: tag.bytes.lowerBound..<index)
  }

  /// The text up to the end tag of `tag`, and where it stands.
  private mutating func text(of tag: Tag) throws(Fault) -> YAMLScalar {
    if tag.isEmpty { return YAMLScalar("", isPlain: false, bytes: tag.bytes) }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
    let place = start..<index
    let end = try self.tag()
    guard end.isEnd, end.name == tag.name else { throw Fault(message: "expected '</\(tag.name)>'", bytes: end.bytes) }
    return YAMLScalar(try unescaped(place), isPlain: false, bytes: place)
  }

  /// The text at `place` with its entities replaced.
  private func unescaped(_ place: Range<Int>) throws(Fault) -> String {
    var text = ""
    var copied = place.lowerBound
    while let start = bytes[copied..<place.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      let end = bytes[start..<place.upperBound].prefix(12).firstIndex(of: UInt8(ascii: ";")) ?? start
      guard let character = Self.character(source.text(min(start + 1, end)..<end)) else {
        throw Fault(message: "no entity of XML; '&' itself is '&amp;'", bytes: start..<end + 1)
      }
      text += source.text(copied..<start) + String(character)
      copied = end + 1
    }
    return text + source.text(copied..<place.upperBound)
  }

  private static func character(_ entity: String) -> Character? {
    let named: [String: Character] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
    if let character = named[entity] { return character }
    guard entity.hasPrefix("#") else { return nil }
    let number = entity.hasPrefix("#x") ? UInt32(entity.dropFirst(2), radix: 16) : UInt32(entity.dropFirst())
    return number.flatMap(Unicode.Scalar.init).map(Character.init)
  }

  /// The next tag, after space, comments, the prolog and the document type.
  private mutating func tag() throws(Fault) -> Tag {
    while index < bytes.count {
      if bytes[index] <= UInt8(ascii: " ") {
        index += 1
      } else if bytes[index...].starts(with: "<!--".utf8) {
        try skip(past: "-->")
      } else if bytes[index...].starts(with: "<?".utf8) || bytes[index...].starts(with: "<!D".utf8) {
        try skip(past: ">")
      } else {
        break
      }
    }
    let start = index
    guard index < bytes.count, bytes[index] == UInt8(ascii: "<") else {
      let isEnd = index >= bytes.count
      throw Fault(
        message: isEnd ? "expected a tag, but the file ends" : "expected a tag",
        bytes: source.character(at: start))
    }
    try skip(past: ">")
    let content = source.text(start + 1..<index - 1)
    let name = content.drop { $0 == "/" }.prefix { $0.isLetter }
    return Tag(name: String(name), isEnd: content.hasPrefix("/"), isEmpty: content.hasSuffix("/"), bytes: start..<index)
  }

  private mutating func skip(past mark: String) throws(Fault) {
    let start = index
    while index < bytes.count {
      if bytes[index...].starts(with: mark.utf8) {
        index += mark.utf8.count
        return
      }
      index += 1
    }
    throw Fault(message: "'\(mark)' is missing", bytes: start..<start + 1)
  }
}
