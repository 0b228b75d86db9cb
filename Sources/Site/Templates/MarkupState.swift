/// Where in HTML a text ends, as far as it matters for what may follow.
///
/// The states are those of HTML's tokenizer (HTML §13.2.5), of which several that differ in nothing here are one.
struct MarkupState: Hashable {
  private enum State: Hashable {
    case text, comment, declaration
    case tagName, insideTag, attributeName, behindAttributeName, beforeValue, unquotedValue
    case quotedValue(UInt8)
    /// Inside an element that has no tags in it, and behind what may be its end.
    case rawText, rawTextEnd
    /// Inside a script that holds `<!--`: where that ends, HTML's tokenizer needs seven more states to tell.
    case endlessScript
  }

  /// The elements that have no tags in them, and whose text is no code: with entities, or nothing that a browser draws.
  private static let plainElements: Set<String> = ["noscript", "textarea", "title"]

  /// Those whose text is code, or is printed as it is.
  private static let rawElements: Set<String> = [
    "iframe", "noembed", "noframes", "plaintext", "script", "style", "xmp",
  ]

  /// Names longer than this mean nothing here.
  private static let longestName = 16

  private var state = State.text
  private var isClosing = false
  private var element: [UInt8] = []
  private var attribute: [UInt8] = []
  /// What the value says of a URL so far.
  private var start = AddressStart.settled
  /// The bytes read last, where they may begin a mark.
  private var pending: [UInt8] = []

  /// What may stand there.
  var place: TemplatePlace {
    let element = String(decoding: element, as: UTF8.self)
    switch state {
    case .text: return pending.isEmpty ? .text : .tag
    case .rawText, .rawTextEnd:
      if Self.plainElements.contains(element) { return pending.isEmpty && state == .rawText ? .text : .tag }
      return .rawText(element: element)
    case .endlessScript: return .rawText(element: element)
    case .beforeValue, .unquotedValue: return .unquoted
    case .quotedValue:
      return TemplatePlace(in: String(decoding: attribute, as: UTF8.self), of: element, start: start)
    // A value could end a comment.
    case .comment, .declaration, .tagName, .insideTag, .attributeName, .behindAttributeName: return .tag
    }
  }

  /// This state, but for what a URL has said so far: what may stand here may stand behind what settles that.
  var settled: MarkupState {
    var state = self
    state.appendValue()
    return state
  }

  /// Goes on behind a value, of which nothing ends what it stands in.
  mutating func appendValue() {
    pending = []
    start.appendValue()
    if state == .beforeValue { state = .unquotedValue }
  }

  /// Goes on behind a byte.
  mutating func append(_ byte: UInt8) {
    switch state {
    case .text: appendToText(byte)
    case .comment: appendToComment(byte)
    case .declaration: if byte == UInt8(ascii: ">") { self = MarkupState() }
    case .rawText: appendToRawText(byte)
    case .rawTextEnd:
      if byte.isSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
        (state, isClosing, pending) = (.tagName, true, [])
      } else {
        (state, pending) = (.rawText, [])
      }
      append(byte)
    case .endlessScript: break
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
        (state, start) = (.quotedValue(byte), .open([]))
      } else if byte == UInt8(ascii: ">") {
        endTag()
      } else if !byte.isSpace {
        state = .unquotedValue
      }
    case .unquotedValue:
      if byte.isSpace { state = .insideTag } else if byte == UInt8(ascii: ">") { endTag() }
    case .quotedValue(let quote):
      if byte == quote { (state, start) = (.insideTag, .settled) } else { start.append(byte.lowercased) }
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
    let element = element
    let name = String(decoding: element, as: UTF8.self)
    let isRaw = !isClosing && (Self.rawElements.contains(name) || Self.plainElements.contains(name))
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
    let (end, comment) = (Array("</".utf8) + element, Array("<!--".utf8))
    pending.append(byte.lowercased)
    while !pending.isEmpty, !end.starts(with: pending), !comment.starts(with: pending) { pending.removeFirst() }
    if pending == end {
      (state, pending) = (.rawTextEnd, [])
    } else if pending == comment {
      state = element == Array("script".utf8) ? .endlessScript : .rawText
      pending = []
    }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  fileprivate var isSpace: Bool { self == UInt8(ascii: " ") || (9...13).contains(self) }
  fileprivate var lowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
