import Facts
import Testing

@Suite struct `Raw values` {
  @Test(
    arguments: [
      ("enum E: String, CaseIterable { case a, b = \"bee\", c }", ["a", "bee", "c"]),
      ("enum E: Swift.String { case `default` }", ["default"]),
      ("enum E: String { case a = \"tab\\t\\u{905}\" }", ["tab\tअ"]),
      ("enum E: Int { case a, b, c = 0x10, d, e = -3, f }", ["0", "1", "16", "17", "-3", "-2"]),
      ("enum E: UInt8 { case a = 7, b }", ["7", "8"]),
      ("enum E: Double { case a = 1.5 }", ["1.5"]),
      ("enum E { case a, b }", [nil, nil]),
      ("enum E: CaseIterable { case a }", [nil]),
      ("enum E: Key { case a = \"k\", b }", ["k", nil]),
      ("enum E: Int { case a = 9223372036854775807, b }", ["9223372036854775807", nil]),
    ] as [(String, [String?])])
  func `are written, implied, or none`(source: String, values: [String?]) {
    #expect(Reading(source).cases.map(\.rawValue) == values)
  }

  @Test func `are labels where 'rawValue' is configured as one`() {
    let source = "enum E: String { case a = \"Apple\", pear }"
    #expect(Reading(source, labelNames: ["label", "rawValue"]).labels == ["'Apple'", "'pear'"])
    #expect(Reading(source).labels == ["no label", "no label"])
    let reading = Reading(source, labelNames: ["rawValue"])
    #expect(reading.labelRanges.map(reading.text(at:)) == ["\"Apple\"", "pear"])
  }

  @Test func `are labels where a property yields them unchanged`() {
    let source = "enum E: String { case a = \"Apple\", pear; var label: String { BODY } }"
    for body in ["rawValue", "return self.rawValue", "switch self { case .a: \"Apple\"; default: rawValue }"] {
      #expect(Reading(source.replacing("BODY", with: body)).labels == ["'Apple'", "'pear'"])
    }
    for body in ["rawValue.capitalized", "other.rawValue"] {
      #expect(Reading(source.replacing("BODY", with: body)).labels == Array(repeating: "unreadable: \(body)", count: 2))
    }
    #expect(Reading("enum E: Int { case a; var label: String { rawValue } }").labels == ["unreadable: rawValue"])
  }

  @Test func `that differ between two branches of '#if' are labels that differ`() {
    let reading = Reading(
      """
      enum E: String {
        #if os(iOS)
        case video = "Video"
        #else
        case video = "Movie"
        #endif
        var label: String { rawValue }
      }
      """)
    #expect(reading.labels == ["#if os(iOS): 'Video', #else: 'Movie'"])
  }

  @Test func `are labels only where they are strings, and no property comes first`() {
    #expect(Reading("enum E: Int { case a }", labelNames: ["rawValue"]).labels == ["no label"])
    let source = "enum E: String { case a; var label: String { \"A\" } }"
    #expect(Reading(source, labelNames: ["label", "rawValue"]).labels == ["'A'"])
    #expect(Reading(source, labelNames: ["rawValue", "label"]).labels == ["'a'"])
    let written = "enum E: RawRepresentable { case a; var rawValue: String { switch self { case .a: \"A\" } } }"
    #expect(Reading(written, labelNames: ["rawValue"]).labels == ["'A'"])
  }
}
