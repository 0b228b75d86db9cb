/// A key of a team's own that articles may have under `extra`, as `lockstep.yml` declares it.
public struct ExtraKey: Hashable, Sendable {
  /// What stands under a key.
  public enum Kind: String, CaseIterable, Sendable {
    /// Any text.
    case text
    /// `true` or `false`.
    case flag
    /// A web address, or a path from the root of the host.
    case url
  }

  /// The key.
  public let name: String

  /// What stands under it.
  public let kind: Kind

  /// The key `name`, under which a value of `kind` stands.
  public init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }
}
