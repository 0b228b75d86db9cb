/// Turns ranges into lines, for reports that name places and show no frames.
public struct CitedPlaces {
  private let files: [String: CitedFile]

  /// The places of `ranges`; `file` gives the file at a path, and is asked once a path.
  public init(_ ranges: some Sequence<SourceRange>, file: (String) -> SourceFile?) {
    var files: [String: CitedFile] = [:]
    for path in Set(ranges.map(\.path)) { files[path] = file(path).map(CitedFile.init) }
    self.files = files
  }

  /// The line on which `range` starts, from 1; `nil` in a file that cannot be looked up.
  public func line(of range: SourceRange) -> Int? { files[range.path]?.line(of: range.bytes) }

  /// The place for people: `content/orders/reject.md:30`.
  public func place(of range: SourceRange) -> String {
    line(of: range).map { "\(range.path):\($0)" } ?? range.path
  }

  /// The text of the line on which `range` starts, without white space around it; `nil` as for ``line(of:)``.
  public func text(ofLineAt range: SourceRange) -> String? {
    guard let file = files[range.path] else { return nil }
    let text = file.text(file.lines.contents(ofLine: file.line(of: range.bytes)))
    return String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
