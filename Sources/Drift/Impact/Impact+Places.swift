public import Diagnostics

extension Impact {
  /// All places that a report of it names.
  public var ranges: [SourceRange] { changes.compactMap(\.fact.range) + changes.flatMap(\.places).map(\.range) }

  /// The whole in one line: `2 facts changed since main; 3 places in 2 files speak of them`.
  func headline(since revision: String) -> String {
    if changes.isEmpty { return "no fact has changed since \(revision)" }
    let (places, files) = extent
    let facts = changes.count == 1 ? "1 fact has changed" : "\(changes.count) facts have changed"
    let them = changes.count == 1 ? "it" : "them"
    if places == 0 { return "\(facts) since \(revision); nothing speaks of \(them)" }
    let lines = places == 1 ? "1 place" : "\(places) places"
    let extent = "\(lines) in \(files) \(files == 1 ? "file" : "files")"
    return "\(facts) since \(revision); \(extent) \(places == 1 ? "speaks" : "speak") of \(them)"
  }
}
