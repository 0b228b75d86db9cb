/// The anchors of a page, as eight bytes each: those of a hundred thousand pages fit into little memory.
struct AnchorSet: Sendable {
  /// What tells an anchor apart: FNV-1a with 64 bits (Fowler, Noll and Vo 1991).
  ///
  /// Two of a page's anchors are taken for one once in 10^17 pages.
  struct Fingerprint: Hashable, Sendable {
    private let hash: UInt64

    init(of anchor: String) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in anchor.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      self.hash = hash
    }
  }

  private let fingerprints: [Fingerprint]

  init(_ anchors: [String]) {
    fingerprints = anchors.map { Fingerprint(of: $0) }
  }

  /// Whether the anchor with `fingerprint` is one of them.
  func contains(_ fingerprint: Fingerprint) -> Bool { fingerprints.contains(fingerprint) }
}
