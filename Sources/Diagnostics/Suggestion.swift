/// "Did you mean": the one of `candidates` that `word` was most likely meant to be.
///
/// As rustc does (`edit_distance.rs`): first a match in all but upper and lower case, then the smallest edit distance
/// that is at most a third of the longer word. `nil` where none is that close; the first in order where several are.
public func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased())
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased())
    if letters == wanted { return candidate }
    let limit = max(max(letters.count, wanted.count), 3) / 3
    if abs(letters.count - wanted.count) > limit { continue }
    let distance = editDistance(from: wanted, to: letters)
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.candidate
}

/// `"; did you mean 'x'?"`, or nothing where no candidate is close: the tail of a headline about an unknown name.
public func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String {
  suggestion(for: word, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
}
