/// What tells bytes apart in little space: FNV-1a with 64 bits (Fowler, Noll and Vo 1991).
struct Fingerprint: Hashable, Sendable {
  let value: UInt64

  init(of text: String) {
    var bytes = FNV1a()
    for byte in text.utf8 { bytes.append(byte) }
    value = bytes.hash
  }

  init(of file: [UInt8]) {
    var bytes = FNV1a()
    for byte in file { bytes.append(byte) }
    value = bytes.hash
  }

  private struct FNV1a {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func append(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }
}
