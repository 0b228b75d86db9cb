/// A place in a file's bytes at which a first look saw what may be a label.
struct ProseCandidate {
  enum Kind {
    /// All words of the label but one, which stands at `position` among them.
    case nearMiss(label: Int, position: Int)
    /// All words of a label that the app had.
    case retired(Int)
  }

  let kind: Kind

  /// Where the differing word, or the first, begins.
  let offset: Int

  /// The key of the differing word.
  let key: UInt64
}
