/// A site of which nothing is told, to be changed one thing at a time.
struct CleanSite: Sendable {
  /// Its files, with what they hold.
  let files: [String: String]

  /// How many pages it has.
  let articleCount: Int
}
