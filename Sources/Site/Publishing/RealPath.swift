/// A path with all links and dots on it resolved, so that two spellings of one place are equal.
public struct RealPath: Hashable, Sendable {
  private let parts: [Substring]

  /// The place that `path` leads to; what is not there yet lies in the nearest folder that is.
  ///
  /// - Throws: ``PublishingError`` where the system does not tell.
  public init(_ path: String) throws(PublishingError) {
    var missing: [Substring] = []
    var rest: String? = path
    while true {
      if let real = try Disk.realPath(of: rest ?? ".") {
        var parts = Self.parts(of: real)
        // The folders that are made for it are made by these names.
        for name in missing.reversed() {
          switch name {
          case "", ".": break
          case "..": _ = parts.popLast()
          default: parts.append(name)
          }
        }
        self.parts = parts
        return
      }
      guard let known = rest else { throw PublishingError(path: path, reason: "is nowhere") }
      missing.append(Self.name(of: known))
      rest = Disk.folder(of: known)
    }
  }

  /// Whether `other` is this place, or lies in it.
  public func holds(_ other: RealPath) -> Bool {
    other.parts.starts(with: parts)
  }

  /// The path that leads here from the folder `base`: `docs`, `../docs`; empty where this is `base`.
  public func path(from base: RealPath) -> String {
    let common = zip(parts, base.parts).prefix { $0 == $1 }.count
    return (base.parts.dropFirst(common).map { _ in ".." } + parts.dropFirst(common)).joined(separator: "/")
  }

  private static func name(of path: String) -> Substring {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last.map(Substring.init) ?? ""
  }

  // By bytes, as the system does: to Swift, `/` and a combining mark after it are one character, which is no `/`.
  private static func parts(of path: String) -> [Substring] {
    path.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
  }
}
