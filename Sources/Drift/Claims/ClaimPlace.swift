import Content
import Diagnostics

/// What tells claims apart: all else follows from it.
struct ClaimPlace: Hashable, Sendable {
  private let range: SourceRange
  private let language: Language
  private let signs: [VariantSign]

  init(of claim: Claim) {
    range = claim.subjectRange
    language = claim.language
    signs = claim.signs
  }
}

extension Claim {
  /// Where it is made, and of what.
  var place: ClaimPlace { ClaimPlace(of: self) }
}
