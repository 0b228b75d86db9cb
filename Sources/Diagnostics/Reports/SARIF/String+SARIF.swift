extension String {
  /// The text as a SARIF message that holds links: brackets and backslashes are its own (SARIF 2.1.0, 3.11.6), and so is
  /// a number in braces, which stands for an argument (3.11.5).
  var sarifMessage: String {
    replacing(/[\\\[\]]/) { "\\\($0.output)" }.replacing(/\{([0-9]+)\}/) { "{{\($0.output.1)}}" }
  }

  /// The path as a relative URI (RFC 3986): what is not unreserved is percent-encoded, `/` apart.
  var percentEncodedPath: String {
    var encoded = ""
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        encoded += byte < 16 ? "%0" : "%"
        encoded += String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }

  /// The text where it has at most `length` UTF-16 code units, else as much of it with `…` at its end.
  func cut(toUTF16 length: Int) -> String {
    if utf16.count <= length { return self }
    var rest = length - 1
    return prefix { character in
      rest -= character.utf16.count
      return rest >= 0
    } + "…"
  }
}
