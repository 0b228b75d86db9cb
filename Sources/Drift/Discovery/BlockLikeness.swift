import Content

/// How much a block is like a fact.
struct BlockLikeness {
  /// What the directive would say.
  let verb: Verb

  /// The fact, as a directive names it.
  let subject: String

  /// How many items or rows there are.
  let items: Int

  /// Those that say no label.
  let others: [String]

  /// The labels that none of them says.
  let missing: [String]

  var matches: Int { items - others.count }

  /// Whether `matches` of `items` are too many for chance: two at least, and three of five.
  static func suffices(_ matches: Int, of items: Int) -> Bool {
    matches >= 2 && matches * 5 >= items * 3
  }
}
