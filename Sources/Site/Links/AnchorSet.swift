/// The anchors of a page, as eight bytes each: those of a hundred thousand pages fit into little memory.
///
/// Two of a page's anchors are taken for one once in 10^17 pages.
struct AnchorSet: Sendable {
  private let fingerprints: [Fingerprint]

  init(_ anchors: [String]) {
    fingerprints = anchors.map { Fingerprint(of: $0) }
  }

  /// Whether the anchor with `fingerprint` is one of them.
  func contains(_ fingerprint: Fingerprint) -> Bool { fingerprints.contains(fingerprint) }
}
