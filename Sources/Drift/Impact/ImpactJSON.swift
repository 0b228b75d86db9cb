public import Diagnostics

/// An impact for programs: one JSON object, on one line.
public struct ImpactJSON: Sendable {
  /// The report; it has no options.
  public init() {}

  /// `impact` as JSON; `file` gives the file at a path, which turns places into lines, and is asked once a path.
  public func text(of impact: Impact, since revision: String, file: (String) -> SourceFile?) -> String {
    let places = CitedPlaces(impact.ranges, file: file)
    let object: JSON = [
      "version": .number(1),
      "since": .string(revision),
      "changes": .array(impact.changes.map { value(of: $0, at: places) }),
    ]
    return object.text + "\n"
  }

  private func value(of change: Impact.Change, at places: CitedPlaces) -> JSON {
    var (language, old, new): (String?, String?, String?)
    switch change.fact.kind {
    case .labelChanged(let changed, let before, let now): (language, old, new) = (changed.rawValue, before, now)
    case .enumRenamed(let before), .caseRenamed(let before): old = before
    case .stepAdded(let step): new = step
    case .stepRemoved(let step): old = step
    default: break
    }
    return [
      "change": .string(change.fact.name),
      "symbol": .string(change.fact.symbol),
      "language": language.map(JSON.string),
      "old": old.map(JSON.string),
      "new": new.map(JSON.string),
      "message": .string(change.fact.sentence),
      "path": (change.fact.range?.path).map(JSON.string),
      "line": change.fact.range.flatMap(places.line).map(JSON.number),
      "places": .array(change.places.map { value(of: $0, at: places) }),
    ]
  }

  private func value(of place: Impact.Place, at places: CitedPlaces) -> JSON {
    var (says, bound): (String?, String?)
    switch place.kind {
    case .says(let label): says = label
    case .isBound(let name): bound = name
    }
    return [
      "path": .string(place.range.path),
      "line": places.line(of: place.range).map(JSON.number),
      "text": places.text(ofLineAt: place.range).map(JSON.string),
      "says": says.map(JSON.string),
      "silent": bound.map(JSON.string),
    ]
  }
}
