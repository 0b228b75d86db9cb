/// A list that is the same on many pages, written once, but for what stands on one of them or on all others.
struct SharedList {
  /// Bytes of the list that stand on some pages only.
  struct Stretch {
    let bytes: Range<Int>
    /// The number of the page that they stand on.
    let page: Int
    /// Whether they stand on all pages but that one instead.
    let isOnOthers: Bool
  }

  private let bytes: [UInt8]
  private let stretches: [Stretch]

  /// The list that `bytes` hold, with `stretches` in their order.
  init(_ bytes: [UInt8], stretches: [Stretch]) {
    self.bytes = bytes
    self.stretches = stretches
  }

  /// Appends the list as the page with a number has it.
  func write(onPage page: Int?, into output: inout [UInt8]) {
    var start = 0
    for stretch in stretches where (stretch.page == page) == stretch.isOnOthers {
      // Left out: what stands before it is written.
      output.append(contentsOf: bytes[start..<stretch.bytes.lowerBound])
      start = stretch.bytes.upperBound
    }
    output.append(contentsOf: bytes[start...])
  }
}
