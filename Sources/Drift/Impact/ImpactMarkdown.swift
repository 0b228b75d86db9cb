public import Diagnostics

/// An impact as the comment that a pull request should carry.
///
/// Its first line is a comment that no reader sees, by which a bot finds the comment again to bring it up to date. All
/// text from the code and the articles stands in code spans, in which nothing is a mention, a link or HTML.
public struct ImpactMarkdown: Sendable {
  /// The line by which a bot finds the comment.
  public static let marker = "<!-- lockstep-impact -->"

  /// The most bytes of a comment: GitHub takes 65,536 characters.
  private static let limit = 60_000

  /// How many places of a change are shown at once; the others are folded away.
  private static let shown = 10

  private let folder: String

  /// A report whose paths begin with `folder`: the site's own, with a slash at its end, where that is no repository's top.
  public init(folder: String = "") {
    self.folder = folder
  }

  /// `impact` as Markdown; `file` gives the file at a path, which turns places into lines, and is asked once a path.
  public func text(of impact: Impact, since revision: String, file: (String) -> SourceFile?) -> String {
    let places = CitedPlaces(impact.ranges, file: file)
    let head = impact.headline(since: codeSpan(revision))
    var text = "\(Self.marker)\n**Lockstep:** \(head).\n"
    for (index, change) in impact.changes.enumerated() {
      let room = Self.limit - text.utf8.count
      let blocks = [Int.max, Self.shown].lazy.map { block(for: change, at: places, most: $0) }
      guard let block = blocks.first(where: { $0.utf8.count <= room }) else {
        let rest = impact.changes.count - index
        return text + "\n\(rest) more \(rest == 1 ? "change is" : "changes are") in `lockstep impact`.\n"
      }
      text += block
    }
    return text
  }

  /// A change and at most so many of its places.
  private func block(for change: Impact.Change, at places: CitedPlaces, most: Int) -> String {
    let place = change.fact.range.map { " (\(self.place(of: $0, at: places)))" } ?? ""
    let items = change.places.prefix(most).map { "  - \(item(for: $0, of: change.fact, at: places))" }
    var lines = ["- \(change.fact.markdown)\(place)"] + items.prefix(Self.shown)
    let rest = items.dropFirst(Self.shown)
    if !rest.isEmpty {
      lines += ["", "  <details><summary>\(rest.count) more</summary>", ""] + rest + ["", "  </details>"]
    }
    let missing = change.places.count - items.count
    if missing > 0 { lines.append("  - \(missing) more \(missing == 1 ? "place" : "places") in `lockstep impact`") }
    return "\n" + lines.joined(separator: "\n") + "\n"
  }

  private func place(of range: SourceRange, at places: CitedPlaces) -> String {
    codeSpan(folder + places.place(of: range))
  }

  private func item(for place: Impact.Place, of change: FactChange, at places: CitedPlaces) -> String {
    let here = self.place(of: place.range, at: places)
    switch place.kind {
    case .says:
      guard let text = places.text(ofLineAt: place.range) else { return here }
      return "\(here) \(codeSpan(text))"
    case .isBound(let name):
      return "\(here) is bound to \(codeSpan(name))\(change.labels.isEmpty ? "" : " and does not say it")"
    }
  }
}

extension FactChange {
  /// The change in one line of Markdown.
  fileprivate var markdown: String {
    words.map { piece in
      switch piece {
      case .said(let text): text
      case .quoted(let text): codeSpan(text)
      case .tagged(let tag): "(\(codeSpan(tag)))"
      }
    }.joined(separator: " ")
  }
}

/// `text` as a code span of one line, cut where it is long.
private func codeSpan(_ text: String) -> String {
  let limit = 200
  let line = text.count > limit ? "\(text.prefix(limit))…" : text
  let safe = line.terminalSafe
  let longest = safe.split { $0 != "`" }.map(\.count).max() ?? 0
  let fence = String(repeating: "`", count: longest + 1)
  // A space on each side is dropped (CommonMark 0.29 §6.3), and parts backticks from the fence.
  return longest > 0 || safe.isEmpty ? "\(fence) \(safe) \(fence)" : "\(fence)\(safe)\(fence)"
}
