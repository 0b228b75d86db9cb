public import Diagnostics

/// A folder of articles in one language.
public struct Section: Sendable {
  /// A section's name among all of a site.
  public struct ID: Hashable, Sendable {
    /// The language of its articles.
    public let language: Language
    /// The folders, outermost first; none for the top level.
    public let folders: [String]
  }

  /// Its name among all.
  public let id: ID

  /// The index of the page that its `index.md` is; `nil` where it has none.
  public let index: Int?

  /// The indices of its other pages, in their order.
  public let pages: [Int]

  /// The sections directly inside it, in their order.
  public let sections: [ID]
}
