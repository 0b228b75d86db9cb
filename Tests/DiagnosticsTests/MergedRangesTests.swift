import Diagnostics
import Testing

@Suite struct `Merged ranges` {
  @Test func `overlap what any of them overlaps`() {
    let ranges = MergedRanges([8..<10, 1..<3, 2..<5, 7..<7])
    #expect((0..<12).filter { ranges.overlap($0..<$0 + 1) } == [1, 2, 3, 4, 8, 9])
    #expect(ranges.overlap(0..<2))
    #expect(ranges.overlap(4..<9))
    #expect(!ranges.overlap(5..<8))
    #expect(!ranges.overlap(9..<9))
  }
}
