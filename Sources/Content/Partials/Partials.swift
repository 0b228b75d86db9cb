public import Diagnostics

/// The partials of a site, by their paths.
public struct Partials: Sendable {
  private let byPath: [String: Partial]

  /// The partials, in the order of their paths.
  public var all: [Partial] { byPath.values.sorted { $0.path < $1.path } }

  /// The set of `partials`.
  public init(_ partials: [Partial] = []) {
    byPath = Dictionary(partials.map { ($0.path, $0) }) { first, _ in first }
  }

  /// The partial that stands in the place of `inclusion`, or what is wrong with it: it is missing, or stands in itself.
  ///
  /// - Parameters:
  ///   - inclusion: A directive of the last file of `chain`.
  ///   - source: That file.
  ///   - chain: The files on the way to the directive, relative to the content folder: the article, then the partials
  ///     that stand in each other.
  public func partial(
    for inclusion: Inclusion, in source: SourceFile, chain: [String]
  ) -> (partial: Partial?, diagnostics: [Diagnostic]) {
    func fault(_ message: String) -> (Partial?, [Diagnostic]) {
      (nil, [Diagnostic(.brokenInclude, message, at: source.range(inclusion.path.bytes))])
    }
    let written = inclusion.path.text
    guard let path = contentPath(written, from: chain.last ?? ""), let partial = byPath[path] else {
      return fault("'\(written)' leads to no partial of the site")
    }
    if chain.contains(path) { return fault("'\(written)' includes itself") }
    return (partial, [])
  }
}
