/// "Did you mean": the one of `candidates` that `word` was most likely meant to be.
///
/// As rustc does (`edit_distance.rs`): first a match in all but upper and lower case, then the smallest edit distance
/// that is at most a third of the longer word. `nil` where none is that close; the first in order where several are.
/// Words of more than 200 characters are compared with nothing, as nobody misspells one of those.
public func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
  let longest = 200
  guard word.utf8.count <= 4 * longest else { return nil }
  let lowercased = word.lowercased()
  let (bytes, wanted) = (Array(lowercased.utf8), Array(lowercased))
  guard wanted.count <= longest else { return nil }
  let isPlain = bytes.count == wanted.count
  var best: (candidate: String, distance: Int)?
  for candidate in candidates where candidate.utf8.count <= 4 * longest {
    let letters = candidate.lowercased()
    if letters == lowercased { return candidate }
    let most = best.map { $0.distance - 1 } ?? .max
    let distance: Int?
    // Of plain words the bytes are the letters, and far quicker compared.
    if isPlain, letters.utf8.allSatisfy({ $0 < 0x80 }) {
      let limit = max(letters.utf8.count, bytes.count, 3) / 3
      distance = editDistance(from: bytes, to: Array(letters.utf8), atMost: min(limit, most))
    } else {
      let letters = Array(letters)
      let limit = max(letters.count, wanted.count, 3) / 3
      distance = letters.count <= longest ? editDistance(from: wanted, to: letters, atMost: min(limit, most)) : nil
    }
    if let distance { best = (candidate, distance) }
  }
  return best?.candidate
}

/// `"; did you mean 'x'?"`, or nothing where no candidate is close: the tail of a headline about an unknown name.
public func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String {
  suggestion(for: word, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
}
