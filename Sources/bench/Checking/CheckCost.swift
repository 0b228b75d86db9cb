import Content
import Diagnostics
import Drift
import Facts
import Markdown

/// What the check of a site costs beside the parse of the same bytes, in one run, on one core.
struct CheckCost {
  private let site: SyntheticSite

  init(of site: SyntheticSite) {
    self.site = site
  }

  /// Prints a table: microseconds an article, and the ratio of both.
  func report() async throws {
    let clock = ContinuousClock()
    let prose = ProseSearch(site.facts, languages: [.english], fallback: .english)
    var (screen, parse, look) = (Duration.zero, Duration.zero, Duration.zero)
    var (refused, findings) = (0, [ProseFinding]())
    var claims: [ComparedClaim] = []
    let comparer = Comparer(site.facts)
    // Small pieces in turn, each the faster of three, so that what else the machine does falls on both.
    for start in stride(from: 0, to: site.articles.count, by: 250) {
      let articles = site.articles[start..<min(start + 250, site.articles.count)]
      var (screens, parses, looks) = ([Duration](), [Duration](), [Duration]())
      for round in 0..<3 {
        screens.append(
          clock.measure {
            for article in articles where article.source.markdownExcess(from: article.bodyStart) != nil { refused += 1 }
          })
        parses.append(
          try clock.measure {
            for article in articles { _ = try Document(parsing: article.source, from: article.bodyStart) }
          })
        looks.append(
          try clock.measure {
            for article in articles {
              let document = try Document(parsing: article.source, from: article.bodyStart)
              let directives = document.directives()
              let said = directives?.claims(in: article).map(comparer.compare) ?? []
              let found = prose.findings(in: document, of: article, directives: directives)
              if round > 0 { continue }
              claims += said
              findings += found
            }
          })
      }
      screen += screens.min() ?? .zero
      parse += parses.min() ?? .zero
      look += looks.min() ?? .zero
    }
    var rules: [Duration] = []
    var (bindings, diagnostics) = (0, 0)
    for _ in 0..<3 {
      let compare = clock.now
      let rare = await findings.rare(among: site.articles, partials: [])
      let check = Check(claims, by: comparer, prose: rare)
      rules.append(compare.duration(to: .now))
      (bindings, diagnostics) = (check.bindings, check.diagnostics.count)
    }
    let compared = rules.min() ?? .zero

    let count = site.articles.count
    print("\n\(count) articles, \(site.articles.reduce(0) { $0 + $1.source.bytes.count } / count) bytes each;")
    print("\(site.facts.enums.reduce(0) { $0 + $1.cases.count }) labels, \(bindings) bindings,", terminator: " ")
    print("\(diagnostics) findings, \(findings.count) near misses before the gate, \(refused) refused")
    row("limits looked for, before the parse", screen)
    row("parse", parse)
    row("parse, directives, claims compared, prose", look)
    row("gather, all rules", compared)
    let hundredths = Int(((look + compared) / parse * 100).rounded())
    print("check / parse: \(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) (at most 1.5)")
  }

  private func row(_ name: String, _ duration: Duration) {
    let tenths = Int((duration / .microseconds(site.articles.count) * 10).rounded())
    let figure = "\(tenths / 10).\(tenths % 10)"
    print(String(repeating: " ", count: max(0, 8 - figure.count)) + figure, "µs  \(name)")
  }
}
