/// The absolute URL of a site's root: `https://help.example.com/sellers/`.
public struct BaseURL: Hashable, Sendable {
  /// The scheme and the host: `https://help.example.com`.
  public let origin: String

  /// The path without a slash at its end: `/sellers`, or nothing for a site at its host's root.
  public let path: String

  /// The root that `url` names; `nil` where it is not http or https, has no host, or has a query or a fragment.
  public init?(_ url: String) {
    guard let scheme = ["https://", "http://"].first(where: { url.lowercased().hasPrefix($0) }) else { return nil }
    let rest = url.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    guard !host.isEmpty, url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"?#\"<>\\^`{|}".utf8.contains($0) }) else {
      return nil
    }
    origin = scheme + host
    let parts = rest.dropFirst(host.count).split(separator: "/")
    guard !parts.contains(".."), !parts.contains(".") else { return nil }
    path = parts.map { "/\($0)" }.joined()
  }
}
