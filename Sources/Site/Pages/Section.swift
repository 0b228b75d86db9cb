public import Diagnostics

/// A folder of articles in one language.
public struct Section: Sendable {
  /// The language of its articles.
  public let language: Language

  /// The folders, outermost first; none for the top level.
  public let folders: [String]

  /// The number of the section around it; `nil` for the top level.
  public let parent: Int?

  /// The index of the page that its `index.md` is; `nil` where it has none.
  public let index: Int?

  /// The indices of its other pages, in their order.
  public let pages: [Int]

  /// The numbers of the sections directly inside it, in their order.
  public let sections: [Int]
}
