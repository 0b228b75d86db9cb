/// What search engines are told before they read a site: that they may, and where its map is.
enum Robots {
  /// Where they look for it, at the root of a host and nowhere else.
  static let file = "robots.txt"

  /// The file's text for a site at `base`; `nil` for one that is not at the root of its host.
  static func text(for base: BaseURL) -> String? {
    base.path.isEmpty ? "User-agent: *\nDisallow:\n\nSitemap: \(base.origin)/\(SiteMap.file)\n" : nil
  }
}
