public import Diagnostics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Outline {
  /// Where footnotes are defined that no page shows, as nothing refers to them: cmark leaves them out of its tree.
  public func unusedFootnotes() -> [SourceRange] {
    let shown = shownBytes
    let start = blocks.first?.bytes.lowerBound ?? 0
    return source.footnoteMarks.filter { $0.lowerBound >= start && !shown.contain($0.lowerBound) }.map(source.range)
  }

  /// The bytes of what is in the tree, in order and apart from each other.
  private var shownBytes: [Range<Int>] {
    let shown = blocks.compactMap { block -> Range<Int>? in
      switch block.kind {
      case .paragraph, .heading, .code, .html, .table: block.bytes
      // cmark lets a footnote begin behind its mark.
      case .footnoteDefinition: source.startOfLine(at: block.bytes.lowerBound)..<block.bytes.upperBound
      default: nil
      }
    }
    // cmark has moved footnotes to the end of the document.
    return shown.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, bytes in
      if let last = merged.last, bytes.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, bytes.upperBound)
      } else {
        merged.append(bytes)
      }
    }
  }
}

extension SourceFile {
  /// Whether a footnote may be defined somewhere: most files have none, and need no outline for that.
  public var mayHoldFootnotes: Bool {
    var start = 0
    while let mark = offset(of: UInt8(ascii: "^"), from: start) {
      if mark > 0, bytes[mark - 1] == UInt8(ascii: "[") { return true }
      start = mark + 1
    }
    return false
  }

  /// Where `byte` stands next, by the system's search, which looks at many bytes in one go.
  func offset(of byte: UInt8, from start: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { buffer -> Int? in
      guard start < buffer.count, let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, CInt(byte), buffer.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  fileprivate func startOfLine(at offset: Int) -> Int {
    bytes[..<offset].lastIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.map { $0 + 1 } ?? 0
  }

  /// Where lines start with `[^label]:`, in lists and quotations too: the mark without its colon.
  fileprivate var footnoteMarks: [Range<Int>] {
    bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }).compactMap { line in
      let mark = line.drop { " \t>-+*.)0123456789".utf8.contains($0) }
      guard mark.starts(with: "[^".utf8), let end = mark.firstIndex(of: UInt8(ascii: "]")), end > mark.startIndex + 2,
        mark[end...].starts(with: "]:".utf8)
      else { return nil }
      return mark.startIndex..<end + 1
    }
  }
}

extension [Range<Int>] {
  /// Whether one of the ranges, which are in order and apart from each other, has `offset` in it.
  fileprivate func contain(_ offset: Int) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(offset)
  }
}
