/// Where on a page a tag may stand: one state for each way through the sections before it.
///
/// A tag and the quote before it need not stand together: sections, partials and blocks come between them.
struct TemplateTails {
  /// More ways than this no layout has; behind them, no value may stand.
  private static let count = 64

  private var states: Set<MarkupState> = [MarkupState()]

  /// The place of a tag; of several, the one that asks for the most care.
  var place: TemplatePlace { states.count < Self.count ? states.map(\.place).max() ?? .text : .tag }

  /// Whether each way ends where one of `others` does, so that what may stand there may stand here.
  func areAll(in others: TemplateTails) -> Bool {
    let settled = Set(others.states.map(\.settled))
    return states.allSatisfy { settled.contains($0.settled) }
  }

  /// Goes on behind a literal.
  mutating func append(_ literal: ArraySlice<UInt8>) {
    states = Set(
      states.map { state in
        var state = state
        for byte in literal { state.append(byte) }
        return state
      })
  }

  /// Goes on behind a value.
  mutating func appendValue() {
    states = Set(
      states.map { state in
        var state = state
        state.appendValue()
        return state
      })
  }

  /// Goes on behind a section that is written or left out.
  mutating func join(_ other: TemplateTails) {
    for state in other.states where states.count < Self.count { states.insert(state) }
  }
}
