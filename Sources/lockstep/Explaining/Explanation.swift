import Diagnostics

/// What the handbook says of a code: a page of `docs/rules`.
struct Explanation {
  /// The code: `LS101`.
  let code: String

  /// The rule in a sentence.
  let title: String

  /// The page below its title, as Markdown.
  let text: String

  /// All explanations, for reports that carry their rules.
  static var descriptions: [RuleDescription] {
    all.compactMap { page in
      Code(rawValue: page.code).map { RuleDescription(code: $0, title: page.title, text: page.text) }
    }
  }

  /// The explanation of `code`, in capital letters or not.
  static func of(_ code: String) -> Explanation? {
    let name = code.uppercased()
    return all.first { $0.code == name }
  }
}
