import Diagnostics

/// What tells readers which variant of a procedure a block is about.
struct VariantSign: Hashable, Sendable {
  /// Where it stands.
  enum Kind: Hashable, Sendable {
    /// A heading above the block.
    case heading
    /// The platform that the article's front matter names.
    case platform
  }

  let kind: Kind

  /// What it says.
  let text: String

  /// Where it says that.
  let range: SourceRange

  /// Words by which a heading names what it is not about.
  static let exceptions: Set<String> = ["not", "unlike", "except", "without", "never", "no"]
}
