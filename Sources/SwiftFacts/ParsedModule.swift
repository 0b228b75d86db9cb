/// A module of the app whose files are parsed.
public struct ParsedModule: Sendable {
  /// The name that facts carry: `Orders`.
  public let name: String

  let files: [ParsedFile]

  /// The module `name`, made of `files`, in the order in which their facts are listed.
  public init(name: String, files: [ParsedFile]) {
    self.name = name
    self.files = files
  }

  /// `module`, its files parsed one after the other.
  public init(_ module: SourceModule) {
    self.init(name: module.name, files: module.files.map(ParsedFile.init))
  }
}
