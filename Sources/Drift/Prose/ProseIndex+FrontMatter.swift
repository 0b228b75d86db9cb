import Content
import Diagnostics
import Markdown

extension ProseIndex {
  /// The labels that the app had and that the title or the description of `article` says.
  func retiredLabels(inFrontMatterOf article: Article) -> [ProseFinding] {
    if retired.isEmpty { return [] }
    return [article.frontMatter.title, article.frontMatter.description].compactMap(\.self).flatMap { word in
      let candidates = candidates(in: Array(word.text.utf8), from: 0).filter(\.isRetired)
      if candidates.isEmpty { return [ProseFinding]() }
      // As in headings: a title is what people link to, and YAML may want quotes around another, so a person looks.
      return ProseBlock(
        InlineText(word, in: article.source), path: article.source.path, index: self, isHeading: true, inText: true
      )
      .findings(at: candidates)
    }
  }
}

extension ProseCandidate {
  fileprivate var isRetired: Bool {
    if case .retired = kind { true } else { false }
  }
}

extension InlineText {
  /// The text of a value of front matter, which stands whole where YAML wrote it otherwise.
  fileprivate convenience init(_ word: Word, in source: SourceFile) {
    let length = word.text.utf8.count
    let isLiteral = source.bytes[word.bytes].elementsEqual(word.text.utf8)
    self.init(
      string: word.text, spans: [], runs: [Run(text: 0..<length, bytes: word.bytes, isLiteral: isLiteral)])
  }
}
