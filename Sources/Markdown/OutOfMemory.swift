/// cmark could not allocate what a parse needs.
public struct OutOfMemory: Error, CustomStringConvertible {
  /// What to tell people.
  public var description: String { "no memory left to parse Markdown" }
}
