/// A file of the site that no article is; it is made when it is written, so that large ones do not lie in memory side by side.
public struct GeneratedFile {
  /// Its path in the output.
  public let path: String

  /// What it holds.
  public let bytes: () -> [UInt8]
}
