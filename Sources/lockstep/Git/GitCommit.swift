/// A commit that is known to be one.
struct GitCommit {
  /// Its name as git computes it.
  let id: String
}
