/// A block of the clean site that a directive binds.
struct BoundBlock: Sendable {
  /// The file.
  let text: SiteText

  /// The number of the directive's line, from 1.
  let directive: Int

  /// The verb of the directive: `cases`, `steps`, `ui`.
  let verb: String

  /// The fact that it names.
  let subject: String

  /// The numbers of the block's lines.
  let lines: Range<Int>

  /// A label, as it is spelt on a line of the block.
  struct Mention: Sendable {
    let line: Int
    let name: String
    let spelling: String
  }

  /// All of the site, in the order of their files.
  static let all: [BoundBlock] = Workshop.site.files.keys.sorted().filter { $0.hasSuffix(".md") }.flatMap { path in
    let text = SiteText(path)
    return text.lines.indices.compactMap { index -> BoundBlock? in
      let words = text.lines[index].split(separator: " ")
      guard words.count > 2, let verb = words[1].split(separator: ":").last.map(String.init),
        ["cases", "steps", "ui"].contains(verb)
      else { return nil }
      let end = text.lines[index...].firstIndex(of: "") ?? text.lines.count
      return BoundBlock(
        text: text, directive: index + 1, verb: verb, subject: String(words[2]), lines: index + 2..<end + 1)
    }
  }

  /// The language of its file.
  var language: WorkshopLanguage { text.path.hasPrefix(WorkshopLanguage.hindi.folder) ? .hindi : .english }

  /// The enum whose labels stand in the block.
  var enumName: String { subject.hasPrefix("BookingFlow") ? "BookingStep" : subject }

  /// Whether it is a paragraph, in which labels stand in lower case.
  var isSentence: Bool { verb == "cases" && lines.count == 1 }

  /// Whether `misspelling` is none here: a sentence says a label loosely.
  func accepts(_ misspelling: Misspelling) -> Bool {
    isSentence && ["no nukta", "what nobody sees"].contains(misspelling.what)
  }

  /// Whether it is a table.
  var isTable: Bool { text.lines[lines.lowerBound - 1].hasPrefix("|") }

  /// The labels that it says, in its order.
  var mentions: [Mention] {
    lines.flatMap { line in
      Workshop.labels[enumName, default: []].compactMap { item in
        let label = item.label(in: language)
        return [label, label.prefix(1).lowercased() + label.dropFirst()].first { text.lines[line - 1].contains($0) }
          .map { Mention(line: line, name: item.name, spelling: $0) }
      }
    }
  }
}
