/// The anchors of a page, as eight bytes each: those of a hundred thousand pages fit into little memory.
struct AnchorSet: Sendable {
  private let fingerprints: [UInt64]

  init(_ anchors: some Sequence<String>) {
    fingerprints = anchors.map { $0.fingerprint }
  }

  /// Whether `anchor` is one of them.
  func contains(_ anchor: String) -> Bool { fingerprints.contains(anchor.fingerprint) }
}

extension String {
  /// FNV-1a with 64 bits (Fowler, Noll and Vo 1991): two of a page's anchors are taken for one once in 10^17 pages.
  fileprivate var fingerprint: UInt64 {
    utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
