import Diagnostics

extension Fields {
  /// Reports the word of a comment that was meant to be the value of `key`: without quotes, `#` begins a comment.
  ///
  /// Nothing is reported of a key that has a value, nor of a comment that has a space behind its `#`. The fix is offered
  /// where the word `isValue`.
  public mutating func refuseComment(asValueOf key: String, where isValue: (String) -> Bool) {
    guard let keyBytes = keyBytes(of: key), valueBytes(of: key) == keyBytes,
      let comment = source.commentedValue(after: keyBytes.upperBound)
    else { return }
    let word = source.text(comment)
    report(
      "'\(word)' is a comment without quotes, so '\(prefix)\(key)' has no value", at: comment,
      fixes: isValue(word) ? [source.quoting(comment)] : [])
  }
}
