import Diagnostics

/// The colours that a style sheet gives the names of ``ColorName``, in each scheme.
///
/// The first declaration of a custom property counts: up to the `@media` block for dark schemes for light ones, inside it
/// for dark ones. What stands behind that block, as for print, is passed over.
struct StyleSheetColors {
  /// What is declared; `nil` for a value that is no colour in hexadecimal digits.
  private(set) var declared: [ColorScheme: [ColorName: PlacedColor?]] = [.light: [:], .dark: [:]]

  private let sheet: SourceFile
  private var index = 0
  private var depth = 0
  private var ruleStart = 0
  /// How deep what stands inside the block for dark schemes is.
  private var darkDepth: Int?

  /// The colours of `sheet`; none where there is no such file.
  init(of sheet: SourceFile?) {
    self.sheet = sheet ?? SourceFile(path: "", bytes: [])
    while index < self.sheet.bytes.count, step() {}
  }

  /// Whether the block for dark schemes declares `name`, so that a value from outside it does not hold there.
  func isDark(_ name: ColorName) -> Bool {
    declared[.dark]?[name] != nil
  }

  /// The colours of a page in `scheme`; in a dark one, what its block does not declare is as in the light one.
  func colors(in scheme: ColorScheme) -> [ColorName: PlacedColor] {
    let light = declared[.light] ?? [:]
    let all = scheme == .light ? light : light.merging(declared[.dark] ?? [:]) { _, dark in dark }
    return all.compactMapValues(\.self)
  }

  /// Goes on behind what stands at the index; `false` behind the block for dark schemes.
  private mutating func step() -> Bool {
    let bytes = sheet.bytes
    switch bytes[index] {
    case UInt8(ascii: "/") where bytes[index...].starts(with: "/*".utf8):
      index += 2
      while index < bytes.count, !bytes[index...].starts(with: "*/".utf8) { index += 1 }
      index += 2
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let quote = bytes[index]
      repeat {
        index += index + 1 < bytes.count && bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      } while index < bytes.count && bytes[index] != quote
      index += 1
    case UInt8(ascii: "{"):
      depth += 1
      if darkDepth == nil, asksForDark(bytes[ruleStart..<index]) { darkDepth = depth }
      endRule()
    case UInt8(ascii: "}"):
      if depth == darkDepth { return false }
      depth -= 1
      endRule()
    case UInt8(ascii: ";"): endRule()
    case UInt8(ascii: "@"):
      // What stands before it may be a comment.
      ruleStart = index
      index += 1
    case UInt8(ascii: "-") where index == 0 || !bytes[index - 1].isCSSNamePart: readDeclaration()
    default: index += 1
    }
    return true
  }

  private mutating func endRule() {
    index += 1
    ruleStart = index
  }

  private func asksForDark(_ rule: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: rule.filter { $0 > UInt8(ascii: " ") }, as: UTF8.self).lowercased()
    return words.hasPrefix("@media") && words.contains("(prefers-color-scheme:dark)") && !words.hasPrefix("@medianot")
  }

  /// Keeps the value behind a custom property's name and a colon, if these stand at the index.
  private mutating func readDeclaration() {
    let bytes = sheet.bytes
    let name = bytes[index...].prefix { $0.isCSSNamePart }
    let colon = bytes[name.endIndex...].drop { $0 <= UInt8(ascii: " ") }
    index = max(name.endIndex, index + 1)
    guard colon.first == UInt8(ascii: ":"),
      let color = ColorName.allCases.first(where: { name.elementsEqual($0.property.utf8) })
    else { return }
    let value = colon.dropFirst().drop { $0 <= UInt8(ascii: " ") }
      .prefix { $0 > UInt8(ascii: " ") && !";}/".utf8.contains($0) }
    let scheme = darkDepth == nil ? ColorScheme.light : .dark
    guard declared[scheme]?[color] == nil else { return }
    declared[scheme]?[color] = .some(
      Color(sheet.text(value.indices)).map { PlacedColor(color: $0, range: sheet.range(value.indices)) })
  }
}

extension UInt8 {
  /// Whether it can stand in a name of CSS.
  fileprivate var isCSSNamePart: Bool {
    (97...122).contains(self | 0x20) || (48...57).contains(self) || self == 45 || self == 95 || self >= 0x80
  }
}
