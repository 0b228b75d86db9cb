/// The colours of the built-in style sheet that a site may set, by the names of `lockstep.yml`.
enum ColorName: String, CaseIterable, Sendable {
  case text, quiet, paper, tint, line, edge, accent, wash, awning
  case onAccent = "on_accent"
  case alarm

  /// The custom property of CSS that holds it: `--on-accent`.
  var property: String {
    "--" + rawValue.replacing("_", with: "-")
  }
}
