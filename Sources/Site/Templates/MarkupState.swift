/// Where in HTML a text ends, as far as it matters for what may follow.
///
/// The states are those of HTML's tokenizer (HTML §13.2.5), of which several that differ in nothing here are one.
struct MarkupState: Hashable {
  private enum State: Hashable {
    case text, comment, declaration
    case tagName, insideTag, attributeName, behindAttributeName, beforeValue, unquotedValue
    case quotedValue(UInt8)
    /// Inside an element that has no tags in it.
    case rawText
  }

  /// Names longer than this mean nothing here.
  private static let longestName = 16

  private var state = State.text
  private var isClosing = false
  private var element: [UInt8] = []
  private var attribute: [UInt8] = []
  /// Whether nothing but blanks stands in the value yet.
  private var isValueStart = false
  /// The bytes read last, where they may begin a mark.
  private var pending: [UInt8] = []

  /// What may stand there.
  var place: TemplatePlace {
    switch state {
    case .text: pending.isEmpty ? .text : .tag
    case .comment: .text
    case .rawText: .rawText(element: String(decoding: element, as: UTF8.self))
    case .beforeValue, .unquotedValue: .unquoted
    case .quotedValue: TemplatePlace(in: String(decoding: attribute, as: UTF8.self), isStart: isValueStart)
    case .declaration, .tagName, .insideTag, .attributeName, .behindAttributeName: .tag
    }
  }

  /// Goes on behind a value, of which nothing ends what it stands in.
  mutating func appendValue() {
    pending = []
    isValueStart = false
    if state == .beforeValue { state = .unquotedValue }
  }

  /// Goes on behind a byte.
  mutating func append(_ byte: UInt8) {
    switch state {
    case .text: appendToText(byte)
    case .comment: appendToComment(byte)
    case .declaration: if byte == UInt8(ascii: ">") { self = MarkupState() }
    case .rawText: appendToRawText(byte)
    case .tagName:
      if !endsName(byte) { Self.extend(&element, by: byte) }
    case .insideTag:
      if !endsName(byte) { (state, attribute) = (.attributeName, [byte.lowercased]) }
    case .attributeName:
      if byte == UInt8(ascii: "=") {
        state = .beforeValue
      } else if byte.isSpace {
        state = .behindAttributeName
      } else if !endsName(byte) {
        Self.extend(&attribute, by: byte)
      }
    case .behindAttributeName:
      if byte == UInt8(ascii: "=") {
        state = .beforeValue
      } else if !byte.isSpace, !endsName(byte) {
        (state, attribute) = (.attributeName, [byte.lowercased])
      }
    case .beforeValue:
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        (state, isValueStart) = (.quotedValue(byte), true)
      } else if byte == UInt8(ascii: ">") {
        endTag()
      } else if !byte.isSpace {
        state = .unquotedValue
      }
    case .unquotedValue:
      if byte.isSpace { state = .insideTag } else if byte == UInt8(ascii: ">") { endTag() }
    case .quotedValue(let quote):
      if byte == quote { state = .insideTag } else if !byte.isSpace { isValueStart = false }
    }
  }

  private static func extend(_ name: inout [UInt8], by byte: UInt8) {
    if name.count < longestName { name.append(byte.lowercased) }
  }

  /// Whether `byte` ends a name, or the tag that it stands in.
  private mutating func endsName(_ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: ">") {
      endTag()
    } else if byte.isSpace || byte == UInt8(ascii: "/") {
      state = .insideTag
    } else {
      return false
    }
    return true
  }

  private mutating func endTag() {
    let isRaw = !isClosing && (element == Array("script".utf8) || element == Array("style".utf8))
    let element = element
    self = MarkupState()
    if isRaw { (state, self.element) = (.rawText, element) }
  }

  private mutating func appendToText(_ byte: UInt8) {
    switch (String(decoding: pending, as: UTF8.self), byte) {
    case (_, UInt8(ascii: "<")): pending = [byte]
    case ("<", UInt8(ascii: "/")), ("<", UInt8(ascii: "!")), ("<!", UInt8(ascii: "-")): pending.append(byte)
    case ("<!-", UInt8(ascii: "-")):
      // A '>' right behind ends the comment too.
      state = .comment
      pending.append(byte)
    case ("<", _) where byte.isLetter, ("</", _) where byte.isLetter:
      (state, isClosing) = (.tagName, pending.count == 2)
      (element, pending) = ([byte.lowercased], [])
    case ("<", UInt8(ascii: "?")), ("</", _), ("<!", _), ("<!-", _):
      (state, pending) = (.declaration, [])
      append(byte)
    default: pending = []
    }
  }

  private mutating func appendToComment(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "-"): pending = pending.last == byte ? [byte, byte] : [byte]
    case UInt8(ascii: "!") where pending.count == 2: pending.append(byte)
    case UInt8(ascii: ">") where pending.count >= 2: self = MarkupState()
    default: pending = []
    }
  }

  private mutating func appendToRawText(_ byte: UInt8) {
    let end = Array("</".utf8) + element
    pending.append(byte.lowercased)
    if pending == end {
      (state, isClosing, pending) = (.tagName, true, [])
    } else if !end.starts(with: pending) {
      pending = byte == UInt8(ascii: "<") ? [byte] : []
    }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  fileprivate var isSpace: Bool { self == UInt8(ascii: " ") || (9...13).contains(self) }
  fileprivate var lowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
