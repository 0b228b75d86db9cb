/// The directives before a document: `%YAML 1.2`.
///
/// In a document a `%` is a letter as any other, so none is looked for behind the first line that may begin one.
struct YAMLDirectives {
  /// The name of the first; `nil` where there is none.
  private(set) var first: Range<Int>?

  /// Where the last line ends of which they are, or the text begins.
  private(set) var end: Int

  /// Reads the beginning of `text`, which is that of a file, or what follows a document.
  init(before text: ArraySlice<UInt8>) {
    end = text.startIndex
    var rest = text
    while let line = rest.popLine() {
      if line.first == UInt8(ascii: "%") {
        first = first ?? line.prefix { $0 > UInt8(ascii: " ") }.indices
        end = rest.startIndex
      } else if !line.isBetweenDocuments {
        return
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Takes away the first line, which is returned without its end; a line ends where YAML 1.1 has it end (§5.4).
  fileprivate mutating func popLine() -> ArraySlice<UInt8>? {
    if isEmpty { return nil }
    let text = self
    while !isEmpty {
      if let lineEnd {
        defer { removeFirst(lineEnd) }
        return text[..<startIndex]
      }
      removeFirst()
    }
    return text
  }

  /// How many bytes the line end has with which the bytes begin; `nil` where they begin with none.
  private var lineEnd: Int? {
    switch first {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): 1
    case 0xC2: starts(with: [0xC2, 0x85]) ? 2 : nil
    case 0xE2: starts(with: [0xE2, 0x80, 0xA8]) || starts(with: [0xE2, 0x80, 0xA9]) ? 3 : nil
    default: nil
    }
  }

  /// Whether the line is blank, a comment, or the `...` that ends a document.
  fileprivate var isBetweenDocuments: Bool {
    let rest = starts(with: "...".utf8) ? dropFirst(3) : self
    let word = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return word.isEmpty || word.first == UInt8(ascii: "#")
  }
}
