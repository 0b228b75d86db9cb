public import Diagnostics

/// The partials of a site, by their paths.
public struct Partials: Sendable {
  /// The partials, in the order of their paths.
  public let all: [Partial]

  private let byPath: [String: Partial]
  private let files: Set<String>

  /// The set of `partials`.
  ///
  /// - Parameters:
  ///   - partials: The partials, in any order.
  ///   - files: The paths of what else the content folder holds, for who takes that for a partial.
  public init(_ partials: [Partial] = [], besides files: [String] = []) {
    byPath = Dictionary(partials.map { ($0.path, $0) }) { first, _ in first }
    all = byPath.values.sorted { $0.path < $1.path }
    self.files = Set(files)
  }

  /// Finds the partial that stands in the place of `inclusion`.
  ///
  /// - Parameters:
  ///   - inclusion: A directive of the last file of `chain`.
  ///   - source: That file.
  ///   - chain: The files on the way to the directive, relative to the content folder: the article, then the partials
  ///     that stand in each other.
  /// - Returns: The partial, or what is wrong: it is missing, or stands in itself.
  public func partial(
    for inclusion: Inclusion, in source: SourceFile, chain: [String]
  ) -> (partial: Partial?, diagnostics: [Diagnostic]) {
    let written = inclusion.path.text
    let range = source.range(inclusion.path.bytes)
    let including = chain.last ?? ""
    guard let path = contentPath(written, from: including) else {
      let message = "'\(written)' leads out of the content folder"
      return (nil, [Diagnostic(.brokenInclude, message, at: range)])
    }
    guard let partial = byPath[path] else {
      return (nil, [missing(written, path, from: including, at: range)])
    }
    if let first = chain.firstIndex(of: path) {
      let between = chain[(first + 1)...].map { "'\($0)'" }.joined(separator: ", then ")
      let message = "'\(path)' includes itself" + (between.isEmpty ? "" : " by way of \(between)")
      return (nil, [Diagnostic(.brokenInclude, message, at: range)])
    }
    return (partial, [])
  }

  private func missing(_ written: String, _ path: String, from including: String, at range: SourceRange) -> Diagnostic {
    let candidates = all.map(\.path)
    let near =
      candidates.first { $0 == "\(path).md" || name(of: $0) == name(of: path) }
      ?? suggestion(for: path, among: candidates)
    let meant = near.map { written.hasPrefix("/") ? "/\($0)" : relativePath($0, from: including) }
    let message: String
    if !files.contains(path) {
      message = "'\(written)' leads to no partial of the site"
    } else if Partial.isPartial(path) {
      message = "'\(written)' is no Markdown; the name of a partial ends with '.md'"
    } else {
      message = "'\(written)' is no partial; the name of one, or of its folder, starts with '_'"
    }
    return Diagnostic(
      .brokenInclude, message + (meant.map { "; did you mean '\($0)'?" } ?? ""), at: range,
      fixes: meant.map {
        [Fix(.review, "replace '\(written)' with '\($0)'", edits: [Edit(replacing: range, with: $0)])]
      } ?? [])
  }

  private func name(of path: String) -> Substring? { path.split(separator: "/").last }
}
