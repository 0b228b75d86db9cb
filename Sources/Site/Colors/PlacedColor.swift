import Diagnostics

/// A colour, and the place in `lockstep.yml` or in a style sheet that says it.
struct PlacedColor: Hashable, Sendable {
  let color: Color
  let range: SourceRange
}
