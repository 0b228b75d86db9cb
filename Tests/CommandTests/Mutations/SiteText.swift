/// A file of the clean site as lines, and changes to them.
struct SiteText: Sendable {
  let path: String
  var lines: [String]

  /// The site that it is a file of.
  let site: CleanSite

  /// The file of `site` at `path`.
  init(_ path: String, of site: CleanSite = Workshop.site) {
    self.path = path
    self.site = site
    lines = site.files[path, default: ""].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var text: String { lines.joined(separator: "\n") }

  /// The number of the line, from 1, that holds `words`.
  func line(of words: String, after start: Int = 0) -> Int {
    (lines[start...].firstIndex { $0.contains(words) } ?? -1) + 1
  }

  /// The same with `old` on line `number` replaced.
  func replacing(_ old: String, on number: Int, with new: String) -> SiteText {
    edited { lines in lines[number - 1] = lines[number - 1].replacing(old, with: new, maxReplacements: 1) }
  }

  /// The same with line `number` changed.
  func changing(_ number: Int, _ change: (String) -> String) -> SiteText {
    edited { lines in lines[number - 1] = change(lines[number - 1]) }
  }

  /// The same without line `number`.
  func dropping(_ number: Int) -> SiteText {
    edited { lines in lines.remove(at: number - 1) }
  }

  /// The same with `line` below line `number`.
  func inserting(_ line: String, below number: Int) -> SiteText {
    edited { lines in lines.insert(line, at: number) }
  }

  /// The same with two lines in each other's place.
  func swapping(_ one: Int, _ other: Int) -> SiteText {
    edited { lines in lines.swapAt(one - 1, other - 1) }
  }

  /// The same with every line changed.
  func changingAll(_ change: (String) -> String) -> SiteText {
    edited { lines in lines = lines.map(change) }
  }

  /// The same on one line.
  func joined() -> SiteText {
    edited { lines in lines = [lines.joined(separator: " ")] }
  }

  private func edited(_ edit: (inout [String]) -> Void) -> SiteText {
    var copy = self
    edit(&copy.lines)
    return copy
  }
}
