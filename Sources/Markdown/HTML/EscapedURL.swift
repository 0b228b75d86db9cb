/// A URL as it stands in an attribute in double quotes.
public struct EscapedURL: Hashable, Sendable {
  let bytes: [UInt8]

  /// `url`, with what a URL or an attribute cannot hold escaped.
  public init(_ url: String) {
    var buffer = HTMLBuffer()
    buffer.appendURL(url)
    bytes = buffer.bytes
  }
}
