/// The anchors of a page, as eight bytes each: those of a hundred thousand pages fit into little memory.
struct AnchorSet: Sendable {
  private let fingerprints: [UInt64]

  init(_ anchors: [String]) {
    fingerprints = anchors.map(\.fingerprint)
  }

  /// Whether `anchor` is one of them.
  func contains(_ anchor: String) -> Bool { fingerprints.contains(anchor.fingerprint) }
}

extension String {
  /// FNV-1a with 64 bits (Fowler, Noll and Vo 1991): two of a page's anchors are taken for one once in 10^17 pages.
  fileprivate var fingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
