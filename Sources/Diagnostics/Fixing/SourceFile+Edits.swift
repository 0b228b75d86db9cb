extension SourceFile {
  /// The file with `edits`, which do not overlap, made; every other byte is as it was.
  public func applying(_ edits: [Edit]) -> SourceFile {
    var result: [UInt8] = []
    var place = 0
    for edit in edits.sorted(by: { $0.range < $1.range }) {
      result += bytes[place..<edit.range.bytes.lowerBound]
      result += Array(edit.text.utf8)
      place = edit.range.bytes.upperBound
    }
    return SourceFile(path: path, bytes: result + bytes[place...])
  }
}
