/// What names that mean nothing were meant to be, each looked for once; of more than anybody would mend one by one, the
/// first.
///
/// To look for one takes as long as there are names: thousands of wrong ones on a site of thousands of pages would take
/// minutes.
public struct Suggestions {
  private static let most = 200

  private var known: [String: String?] = [:]

  /// None looked for yet.
  public init() {}

  /// The one of `candidates` that `word` was most likely meant to be, as ``suggestion(for:among:)`` finds it.
  ///
  /// - Parameters:
  ///   - word: What is written.
  ///   - place: What tells `word` from others like it that have other candidates.
  ///   - candidates: What could have been meant; asked for where it is not known yet.
  /// - Returns: The candidate; `nil` where none is near, or where as many words were looked for as ever are.
  /// - Throws: What `candidates` throws.
  public mutating func suggestion(
    for word: String, in place: String = "", among candidates: () throws -> [String]
  ) rethrows -> String? {
    try meaning(of: word, in: place) { Diagnostics.suggestion(for: word, among: try candidates()) }
  }

  /// What `word` was most likely meant to be, as `search` finds it.
  public mutating func meaning(
    of word: String, in place: String = "", search: () throws -> String?
  ) rethrows -> String? {
    let key = "\(place)\n\(word)"
    if let meant = known[key] { return meant }
    if known.count >= Self.most { return nil }
    let meant = try search()
    known[key] = .some(meant)
    return meant
  }
}
