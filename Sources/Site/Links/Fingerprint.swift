/// What tells bytes apart in little space: FNV-1a with 64 bits (Fowler, Noll and Vo 1991).
struct Fingerprint: Hashable, Sendable {
  let value: UInt64

  init(of bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    value = hash
  }
}
