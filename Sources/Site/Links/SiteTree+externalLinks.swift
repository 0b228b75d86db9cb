public import Diagnostics
import Markdown

extension SiteTree {
  /// What is wrong with those of `links` whose address `reasons` tells why nobody gets there, as "answers 404".
  ///
  /// - Throws: That there is no memory left to parse the files with faults again.
  public func faults(of links: [ExternalLink], because reasons: [String: String]) throws -> [Diagnostic] {
    let broken = links.filter { reasons[$0.url] != nil }
    return try Dictionary(grouping: broken, by: \.file.path).values.flatMap { links throws -> [Diagnostic] in
      guard let file = links.first?.file else { return [] }
      let spans = try Document(parsing: file.source, from: file.bodyStart, variables: variables).outline().links
      return links.map { link in
        let span = spans[link.ordinal]
        return Diagnostic(
          .deadLink, "'\(link.url)' \(reasons[link.url] ?? "")", at: file.source.range(span.destination ?? span.bytes),
          language: file.language)
      }
    }
  }
}
