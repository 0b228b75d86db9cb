extension String {
  /// Whether it stands before `other` in the order of their bytes, which no version of Unicode changes.
  package func precedes(_ other: String) -> Bool {
    let (bytes, others) = (utf8.span, other.utf8.span)
    for index in 0..<min(bytes.count, others.count) where bytes[index] != others[index] {
      return bytes[index] < others[index]
    }
    return bytes.count < others.count
  }
}
