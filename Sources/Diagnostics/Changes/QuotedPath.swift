/// A path that git writes in quotes, as it holds a quote, a backslash or a control character.
struct QuotedPath {
  /// The path without its quotes; `nil` where it is not well-formed.
  let text: String?

  /// Reads `written`, which begins with a quote.
  init(_ written: ArraySlice<UInt8>) {
    var bytes: [UInt8] = []
    var rest = written.dropFirst()
    while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
      guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      if ("0"..."7").contains(Unicode.Scalar(escape)) {
        let digits = String(decoding: [escape] + rest.prefix(2), as: UTF8.self)
        rest = rest.dropFirst(2)
        bytes.append(UInt8(digits, radix: 8) ?? UInt8(ascii: "?"))
      } else {
        bytes.append(Self.controls[escape] ?? escape)
      }
    }
    text = String(validating: bytes, as: UTF8.self)
  }

  private static let controls: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10, UInt8(ascii: "v"): 11,
    UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13,
  ]
}
