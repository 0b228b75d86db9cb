/// Where the characters of a text begin: libyaml counts Unicode scalars, everyone else here counts bytes.
struct CharacterOffsets {
  private let range: Range<Int>

  /// The byte offset of each character, then of the end; empty where every character is one byte.
  private let offsets: [Int]

  /// The characters of `bytes`, which is UTF-8.
  init(of bytes: ArraySlice<UInt8>) {
    range = bytes.indices
    if bytes.allSatisfy({ $0 < 0x80 }) {
      offsets = []
    } else {
      offsets = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.endIndex]
    }
  }

  /// The byte offset in the file of the character at `index`, counted from 0; past the last, the end.
  subscript(index: Int) -> Int {
    if offsets.isEmpty { return min(range.lowerBound + index, range.upperBound) }
    return index < offsets.count ? offsets[index] : range.upperBound
  }
}
