public import Diagnostics

/// Raw HTML that a page leaves out.
public struct OmittedHTML: Hashable, Sendable {
  /// All of it.
  public let range: SourceRange

  /// The mark that it begins with and that nothing closes, so that it goes on to the end of the file or of the list or
  /// the quotation around it; `nil` where it ends by itself.
  public let opening: SourceRange?
}
