import Content
import Diagnostics
import Markdown

/// Parses an article and the partials that stand in it.
struct PageAssembly {
  /// How many partials a page may hold: they may include others twice, and would double at each step.
  private static let limit = 256

  /// How many bytes of partials a page may hold.
  private static let longest = 1 << 20

  private let partials: Partials
  private let variables: Variables
  private var inclusions = 0
  private var length = 0
  private var isFull = false

  /// What is wrong with the directives of the page's documents, inclusions among them.
  private(set) var diagnostics: [Diagnostic] = []

  init(partials: Partials, variables: Variables) {
    self.partials = partials
    self.variables = variables
  }

  /// The document of `article` with all that stands in it.
  mutating func part(of article: Article) throws(OutOfMemory) -> PagePart {
    let frontMatter = article.frontMatter
    return try part(of: PageFile(article), chain: [], questionsBelow: frontMatter.isFAQ ? frontMatter.title.text : nil)
  }

  /// The document of `file`, which is reached over the files of `chain`.
  private mutating func part(
    of file: PageFile, chain: [String], questionsBelow title: String? = nil
  ) throws(OutOfMemory) -> PagePart {
    let document = try Document(parsing: file.source, from: file.bodyStart, variables: variables)
    let directives = document.directives()
    let questions = title.flatMap { title in
      let outline = directives?.outline ?? document.outline()
      return DisclosureGroup(questionsOf: outline, around: directives?.regions ?? [], below: title)
    }
    guard let directives else {
      let frames = questions.map { BlockFrames(groups: [$0], replacing: []) } ?? .none
      return PagePart(document, of: file, directives: nil, frames: frames, parts: [:])
    }
    diagnostics += directives.diagnostics
    let parts = try parts(for: directives.inclusions, in: file.source, chain: chain + [file.path])
    let groups = (questions.map { [$0] } ?? []) + directives.regions.map(DisclosureGroup.init)
    let bound = Dictionary(directives.bindings.map { ($0.target, BoundBlock($0)) }) { max($0, $1) }
    return PagePart(
      document, of: file, directives: directives,
      frames: BlockFrames(groups: groups, replacing: Set(parts.keys), bound: bound), parts: parts)
  }

  private mutating func parts(
    for inclusions: [Inclusion], in source: SourceFile, chain: [String]
  ) throws(OutOfMemory) -> [Int: PagePart] {
    var parts: [Int: PagePart] = [:]
    for inclusion in inclusions {
      if isFull { break }
      let (partial, faults) = partials.partial(for: inclusion, in: source, chain: chain)
      diagnostics += faults
      self.inclusions += 1
      length += partial?.source.bytes.count ?? 0
      if let most = self.inclusions > Self.limit
        ? "\(Self.limit)" : length > Self.longest ? "\(Self.longest) bytes" : nil
      {
        isFull = true
        diagnostics.append(
          Diagnostic(
            .brokenInclude, "'\(inclusion.path.text)' is one include too many; a page holds at most \(most)",
            at: source.range(inclusion.path.bytes)))
        break
      }
      if let partial { parts[inclusion.block] = try part(of: PageFile(partial), chain: chain) }
    }
    return parts
  }
}
