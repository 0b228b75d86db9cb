public import Diagnostics

/// An impact for people: a line a change, and below it the places that speak of it.
public struct ImpactReport: Sendable {
  /// The report; it has no options.
  public init() {}

  /// `impact` as text; `file` gives the file at a path, which turns places into lines, and is asked once a path.
  public func text(of impact: Impact, since revision: String, file: (String) -> SourceFile?) -> String {
    let places = CitedPlaces(impact.ranges, file: file)
    let head = impact.headline(since: revision)
    let blocks = impact.changes.map { change in
      let code = change.fact.range.map { ["  \(places.place(of: $0))"] } ?? []
      return [change.fact.sentence] + code + change.places.map { "  \(line(for: $0, of: change.fact, at: places))" }
    }
    return ([[head]] + blocks).map { $0.map { $0.terminalSafeLine + "\n" }.joined() }.joined(separator: "\n")
  }

  private func line(for place: Impact.Place, of change: FactChange, at places: CitedPlaces) -> String {
    let text = places.text(ofLineAt: place.range).map { ": \($0)" } ?? ""
    return switch place.kind {
    case .says: "\(places.place(of: place.range))\(text)"
    case .isBound(let name):
      "\(places.place(of: place.range)) is bound to '\(name)'\(change.labels.isEmpty ? "" : " and does not say it")"
    }
  }
}

extension FactChange {
  /// The change in one line.
  var sentence: String {
    words.map { piece in
      switch piece {
      case .said(let text): text
      case .quoted(let text): "'\(text)'"
      case .tagged(let tag): "(\(tag))"
      }
    }.joined(separator: " ")
  }
}
