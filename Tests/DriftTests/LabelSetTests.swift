import Diagnostics
import TestSupport
import Testing

@Suite struct `Labels of one enum` {
  private func transcript(_ block: String, of labels: KeyValuePairs<String, Module.Text>) throws -> String {
    try Article("<!-- lockstep:cases Button -->\n\n\(block)\n").transcript(against: Module().adding("Button", labels))
  }

  @Test(arguments: [
    "- Reject\n- Reject order\n- Yes, reject order", "Tap Yes, reject order, Reject order or Reject.",
    "Tap reject, reject order or yes, reject order.",
    "| Button |\n|---|\n| Yes, reject order |\n| Reject |\n| Reject order |",
  ]) func `may hold one another`(_ block: String) throws {
    #expect(
      try transcript(block, of: ["reject": "Reject", "order": "Reject order", "yes": "Yes, reject order"]) == "")
  }

  @Test(arguments: ["- Delete\n- Other\n- Other", "- Delete\n- Other", "- Delete\n- other\n", "Delete or other."])
  func `may be one text of two cases, which names both`(_ block: String) throws {
    let transcript = try transcript(block, of: ["delete": "Delete", "other": "Other", "unknown": "Other"])
    #expect(!transcript.contains("error"))
  }

  @Test(arguments: [
    "- Other\n- other", "- other\n- Other", "Choose other, Other.", "| B |\n|---|\n| Other |\n| other |",
  ])
  func `may differ in upper and lower case alone`(_ block: String) throws {
    #expect(try transcript(block, of: ["one": "Other", "two": "other"]) == "")
  }

  @Test(arguments: ["- A\n- B\n- The", "Choose A, B or The.", "Choose a grade: A, B, The."])
  func `may be small words`(_ block: String) throws {
    #expect(try transcript(block, of: ["a": "A", "b": "B", "the": "The"]) == "")
  }

  @Test(
    arguments: [
      "- Open\n- ‹Trace›", "| B |\n|---|\n| Open |\n| **‹Trace›** |", "Tap open or ‹trace›.", "- Open\n- ‹trace›: x",
    ])
  func `may be one that no reader sees, and no article shows`(_ block: String) throws {
    let module = Module().adding("Button", internal: ["trace": "for the log"], ["open": "Open", "trace": "Trace"])
    let marked = MarkedText("<!-- lockstep:cases Button -->\n\n\(block)\n")
    let found = try Article(marked.text).diagnostics(against: module)
    #expect(found.map(\.code) == [.unknownLabel])
    #expect(found.first?.range.bytes == marked.range)
    #expect(found.first?.notes.map(\.message) == ["internal: for the log"])
  }

  @Test func `may be one that no reader sees, and what comes near it is no slip`() throws {
    let module = Module().adding("Button", internal: ["trace": "for the log"], ["open": "Open", "trace": "Tracing"])
    #expect(
      try Article("<!-- lockstep:cases Button -->\n\n- Open\n- Traceing\n").transcript(against: module) == """
        error[LS101] help.md:4:3-11: 'Traceing' is no label of 'Button'
          note Orders.swift:1:6-12: 'Button' is declared here
        """)
  }

  @Test func `may differ in a number alone, and then none is a misspelling`() throws {
    let labels: KeyValuePairs<String, Module.Text> = ["one": "Pay 50 now", "two": "Pay 60 now"]
    #expect(try transcript("- Pay 50 now\n- Pay 60 now", of: labels) == "")
    let found = try transcript("- Pay 50 now\n- Pay 60 now\n- Pay 70 now", of: labels)
    #expect(found.hasPrefix("error[LS101] help.md:5:3-13: 'Pay 70 now' is no label of 'Button'"))
  }

  @Test func `may be so alike that a misspelling could be either`() throws {
    let labels: KeyValuePairs<String, Module.Text> = ["one": "Enter code", "two": "Enter node"]
    let found = try transcript("- Enter code\n- Enter node\n- Enter cnode", of: labels)
    #expect(found.hasPrefix("error[LS101] help.md:5:3-14: 'Enter cnode' is no label"))
  }
}

@Suite struct `Labels in Hindi` {
  private static let hindi = Language(rawValue: "hi")

  private func found(_ block: String, of label: String) throws -> [Diagnostic] {
    let module = Module().adding("Reason", language: Self.hindi, ["wanted": .label(label), "other": "अन्य कारण"])
      .adding(flow: "Flow.main", of: "Reason", ["wanted", "other"])
    return try Article("<!-- lockstep:cases Reason -->\n\n\(block)\n", language: Self.hindi)
      .diagnostics(against: module).filter { ![.missingCase, .uncoveredCase].contains($0.code) }
  }

  @Test(arguments: [
    ("दुकान बंद है", "दुकान बंद है"), ("दुकान बंद है", "दुकान बंद है।"), ("दुकान बंद है।", "दुकान बंद है"),
    ("दुकान बंद है", "दुकान बंद है॥"), ("क़ीमत ज़्यादा", "क\u{93C}ीमत ज\u{93C}्यादा"), ("क\u{93C}ीमत", "\u{958}ीमत"),
    ("दुकान बंद है", "**दुकान** बंद है"), ("दुकान बंद है", "“दुकान बंद है”"), ("दुकान बंद है", "दुकान\u{A0}बंद है"),
  ]) func `are the same but for typography`(_ label: String, _ written: String) throws {
    #expect(try found("- \(written)\n- अन्य कारण", of: label).isEmpty)
    #expect(try found("| कारण |\n|---|\n| \(written) |\n| अन्य कारण |", of: label).isEmpty)
    #expect(try found("चुनें: अन्य कारण या \(written)", of: label).isEmpty)
  }

  @Test(arguments: [
    ("क्ष चुनें", "‹क्\u{200D}ष चुनें›"), ("क्\u{200D}ष चुनें", "‹क्ष चुनें›"), ("दुकान बंद", "‹दुकान बंद है›"), ("दुकान बंद है", "‹दुकान बंद›"),
    ("५० रुपये", "‹50 रुपये›"),
  ]) func `differ in joiners, light words and digits as far as sentences may`(_ label: String, _ written: String) throws
  {
    let marked = MarkedText(written)
    let item = MarkedText("<!-- lockstep:cases Reason -->\n\n- \(written)\n- अन्य कारण\n")
    let found = try found("- \(marked.text)\n- अन्य कारण", of: label)
    #expect(
      found.map(\.code) == [
        (label + written).unicodeScalars.contains("\u{200D}") ? .invisibleCharacter : .nearMissLabel
      ])
    #expect(found.first?.range.bytes == item.range)
    #expect(try self.found("चुनें: अन्य कारण या \(marked.text)।", of: label).isEmpty)
  }

  @Test(arguments: [
    ("पता सेवा योग्य नहीं है", "पता सेवा योग्य है"), ("पता सेवा योग्य है", "पता सेवा योग्य नहीं है"),
    ("बिना बिल", "बिल"), ("पता न बदलें", "पता बदलें"), ("मत भेजें", "भेजें"),
  ]) func `never lose or gain a negation`(_ label: String, _ written: String) throws {
    for block in ["- \(written)\n- अन्य कारण", "| क |\n|---|\n| \(written) |\n| अन्य कारण |", "अन्य कारण या \(written)।"] {
      let found = try found(block, of: label)
      #expect(found.map(\.code) == [.unknownLabel])
      #expect(!found.contains { $0.fixes.contains { $0.grade == .safe } })
    }
  }

  @Test func `are misspelt where a word is long enough to tell, in letters as people count them`() throws {
    let long = try found("- सीमित उपलब्दता\n- अन्य कारण", of: "सीमित उपलब्धता")
    #expect(long.map(\.code) == [.nearMissLabel])
    #expect(long.first?.fixes.first?.edits.map(\.text) == ["उपलब्धता"])
    let short = try found("- स्टाक खत्म\n- अन्य कारण", of: "स्टॉक खत्म")
    #expect(short.map(\.code) == [.unknownLabel])
  }
}
