import Content
import Diagnostics
import Facts

/// A help centre made up from numbers: the same bytes in every run.
///
/// Each article has about 5 KB: headings, paragraphs with links, bold text and code, lists, a table. One of ten binds a
/// list to an enum, as most articles of a help centre are about other things than the cases of enums.
struct SyntheticSite {
  let facts: FactSet
  let articles: [Article]

  /// A site of `count` articles whose facts have `enums` times 20 labels.
  init(articles count: Int, enums: Int) {
    var random = Random(state: 1)
    let words = (0..<2000).map { _ in Self.word(&random) }
    let facts = FactSet(enums: (0..<enums).map { Self.enumFact($0, words: words, &random) })
    self.facts = facts
    articles = (0..<count).map { number in
      let text = Self.article(number, facts: facts, words: words, &random)
      let path = "part\(number / 100)/article\(number).md"
      let source = SourceFile(path: "content/\(path)", text: text)
      return Article.read(source, path: path, language: .english).article
    }
  }

  private static func word(_ random: inout Random) -> String {
    let syllables = ["re", "or", "der", "pay", "ment", "se", "lect", "con", "firm", "a", "tion", "ship", "re", "fund"]
    return (0...random.below(3)).map { _ in syllables[random.below(syllables.count)] }.joined()
  }

  private static func enumFact(_ number: Int, words: [String], _ random: inout Random) -> EnumFact {
    let path = "Sources/App/Enum\(number).swift"
    let cases = (0..<20).map { index in
      let text = (0...(1 + random.below(3))).map { _ in words[random.below(words.count)] }.joined(separator: " ")
      let range = SourceRange(path: path, bytes: index * 100..<index * 100 + 50)
      let label = "\(text) \(index)".capitalizedFirst
      return CaseFact(name: "case\(index)", rawValue: nil, labels: [.english: .text(label, at: range)], range: range)
    }
    return EnumFact(
      module: "App", name: "Enum\(number)", cases: cases, range: SourceRange(path: path, bytes: 0..<10))
  }

  private static func article(
    _ number: Int, facts: FactSet, words: [String], _ random: inout Random
  ) -> String {
    var text = "---\ntitle: Article \(number)\n---\n\n"
    func sentence(_ length: Int) -> String {
      var parts = (0..<length).map { _ in words[random.below(words.count)] }
      parts[1] = "**\(parts[1])**"
      parts[3] = "[\(parts[3])](../part1/article1.md)"
      parts[5] = "`\(parts[5])`"
      return parts.joined(separator: " ").capitalizedFirst + ". "
    }
    if number % 10 == 0 {
      let fact = facts.enums[number / 10 % facts.enums.count]
      text += "<!-- lockstep:cases \(fact.name) -->\n"
      text += fact.cases.compactMap { $0.labels[.english]?.text }.map { "- \($0)\n" }.joined() + "\n"
    }
    while text.utf8.count < 4800 {
      text += "## \(sentence(6))\n\n"
      for _ in 0..<3 { text += sentence(14) + sentence(12) + sentence(16) + "\n\n" }
      for item in 1...4 { text += "\(item). \(sentence(8))\n" }
      text += "\n| One | Two |\n|---|---|\n| \(sentence(6))| \(sentence(6))|\n\n"
    }
    return text
  }
}
