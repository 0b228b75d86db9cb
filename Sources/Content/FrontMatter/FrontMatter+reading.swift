import Diagnostics
import Markdown
import YAML

extension FrontMatter {
  /// The front matter in `block` of `source`, and what is wrong with it; nil stands for an article that has none.
  static func read(
    _ block: FrontMatterBlock?, in source: SourceFile
  ) -> (frontMatter: FrontMatter, diagnostics: [Diagnostic]) {
    let textStart = source.byteOrderMark.upperBound
    var fields: Fields? = Fields([], in: source, codes: .frontMatter)
    var faults: [Diagnostic] = []
    if let block, block.isClosed {
      (fields, faults) = readFields(in: source, bytes: block.yaml, codes: .frontMatter)
    } else if let block {
      let message = "front matter begins here and never ends; a line '---' ends it"
      (fields, faults) = (nil, [Diagnostic(.frontMatterSyntax, message, at: source.range(block.opening))])
    }
    let isReadable = fields != nil
    var known = fields ?? Fields([], in: source, codes: .frontMatter)
    let frontMatter = FrontMatter(from: &known, opening: block?.opening ?? textStart..<textStart)
    // What an unreadable text lacks is not known.
    return (frontMatter, isReadable ? faults + known.finish() : faults)
  }

  /// Asks `fields` for every key; where there is no title, the fault is shown at `opening`.
  private init(from fields: inout Fields, opening: Range<Int>) {
    title = Self.title(from: &fields, opening: opening)
    description = fields.scalar("description").map(Word.init)
    for word in [title, description].compactMap(\.self) where !VariableUse.all(in: word.text.utf8.span).isEmpty {
      fields.report("front matter says no variables; write the text itself", at: word.bytes, code: .unknownVariable)
    }
    for (key, word) in [("title", title), ("description", description)] {
      if let word, word.text.utf8.count > Self.longestText {
        fields.report("'\(key)' has more than \(Self.longestText) bytes", at: word.bytes)
      }
    }
    order = fields.integer("order")
    slug = fields.scalar("slug").map(Word.init)
    aliases = fields.scalars("aliases")?.map(Word.init) ?? []
    anchors = Self.anchors(from: &fields)
    isDraft = fields.flag("draft") ?? false
    isFAQ = fields.flag("faq") ?? false
    platform = fields.scalar("platform").map(Word.init)
    covers = Self.covers(from: &fields)
    translationOf = fields.scalar("translation_of").map(Word.init)
    owner = fields.text("owner")
    reviewBy = fields.date("review_by").map { Day(date: $0, bytes: fields.valueBytes(of: "review_by") ?? opening) }
    updated = fields.date("updated")
    isHiddenFromSearchEngines = fields.flag("noindex") ?? false
    extra = fields.entries("extra") ?? []
  }

  /// The most bytes of a title or a description: they stand on other pages too, as often as those are many.
  private static let longestText = 1_000

  private static func anchors(from fields: inout Fields) -> [FormerAnchor] {
    (fields.entries("anchors") ?? []).compactMap { entry in
      if case .scalar(let scalar) = entry.value, !scalar.isNull {
        return FormerAnchor(former: Word(entry.key), heading: Word(scalar))
      }
      fields.report("'anchors.\(entry.key.text)' must be the id of a heading", at: entry.key.bytes)
      return nil
    }
  }

  private static func covers(from fields: inout Fields) -> [Word] {
    var first: [String: Word] = [:]
    return (fields.scalars("covers") ?? []).map(Word.init).filter { word in
      guard let other = first[word.text] else {
        first[word.text] = word
        return true
      }
      let note = Note("first named here", at: fields.range(other.bytes))
      fields.report("'\(word.text)' is in 'covers' twice", at: word.bytes, notes: [note])
      return false
    }
  }

  private static func title(from fields: inout Fields, opening: Range<Int>) -> Word {
    let title = fields.scalar("title")
    if let title, title.text.utf8.contains(where: { $0 > UInt8(ascii: " ") }) { return Word(title) }
    // A title that is no text has been reported as such.
    let isReported = title == nil && fields.node("title") != nil
    if let bytes = fields.valueBytes(of: "title"), !isReported {
      fields.report("'title' is empty", at: bytes, code: .missingTitle)
    } else if !isReported {
      let place = opening.isEmpty ? "the article has no front matter, and so" : "front matter has"
      fields.report("\(place) no 'title'", at: opening, code: .missingTitle)
    }
    return Word("", at: opening)
  }
}
