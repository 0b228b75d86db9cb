/// Which lines of which files a change touches, as they are after it.
public struct ChangedLines: Hashable, Sendable {
  private var lines: [String: MergedRanges] = [:]

  /// A change of nothing.
  public init() {}

  /// The change that `diff` shows: a unified diff without context, and with `a/` and `b/` before its paths, as
  /// `git diff --unified=0` writes it.
  public init(diff: [UInt8]) {
    var path: String?
    // What is left of the hunk: its lines may look like anything.
    var hunk = 0
    for line in diff.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if hunk > 0 {
        if line.first != UInt8(ascii: "\\") { hunk -= 1 }
      } else if line.starts(with: "+++ ".utf8) {
        path = Self.path(line.dropFirst(4))
      } else if line.starts(with: "@@ ".utf8), let header = HunkHeader(line) {
        hunk = header.oldCount + header.newCount
        guard let path else { continue }
        // Where lines are only removed, the two around the gap are what is left of the change.
        let range =
          header.newCount > 0
          ? header.newStart...(header.newStart + header.newCount - 1)
          : max(header.newStart, 1)...(header.newStart + 1)
        add(range, of: path)
      }
    }
  }

  /// Adds the lines `range`, counted from 1, of the file at `path`.
  public mutating func add(_ range: ClosedRange<Int>, of path: String) {
    lines[path, default: MergedRanges()].insert(range)
  }

  /// Adds all lines of the file at `path`.
  public mutating func addWhole(_ path: String) {
    add(1...Int.max, of: path)
  }

  /// Whether the change touches one of the lines `range` of the file at `path`.
  public func touch(_ range: ClosedRange<Int>, of path: String) -> Bool {
    lines[path]?.overlap(range) ?? false
  }

  /// The path that a diff writes after `+++`; `nil` for a file that is gone.
  private static func path(_ written: ArraySlice<UInt8>) -> String? {
    // A tab follows a path with a space in it.
    let path = written.last == UInt8(ascii: "\t") ? written.dropLast() : written
    if path.first == UInt8(ascii: "\"") { return QuotedPath(path).text.map { String($0.dropFirst(2)) } }
    return path.starts(with: "b/".utf8) ? String(decoding: path.dropFirst(2), as: UTF8.self) : nil
  }
}
