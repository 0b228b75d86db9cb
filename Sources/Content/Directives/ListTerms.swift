/// Which cases a bound list names, and in which order.
public struct ListTerms: Hashable, Sendable {
  /// Which of the public cases a list names.
  public enum Extent: Hashable, Sendable {
    /// All of them.
    case all
    /// Those that are named here, and no other.
    case only([Word])
    /// All but those that are named here, which it does not name.
    case except([Word])
    /// Some of them, for a reason.
    case partial(because: Word)
  }

  /// Which cases it names.
  public let extent: Extent

  /// Whether it names them in the order of their declaration: `order=code`.
  public let followsCode: Bool

  /// A closed list in any order.
  public static let closed = ListTerms(extent: .all, followsCode: false)

  /// A list of `extent`.
  public init(extent: Extent, followsCode: Bool) {
    self.extent = extent
    self.followsCode = followsCode
  }
}
