import Content
import Diagnostics

/// Which pages of a site are the same article in its languages.
struct Translations: Sendable {
  private let groups: [[Int]]
  private let groupsOfPages: [Int]

  /// The groups of `pages`: those whose paths differ in the folder of the language alone, in the order of `languages`.
  init(_ pages: [Page], languages: [Language]) {
    guard languages.count > 1 else {
      groups = []
      groupsOfPages = []
      return
    }
    let main = languages.first
    let order = Dictionary(languages.enumerated().map { ($1, $0) }) { first, _ in first }
    var numbers: [Substring: Int] = [:]
    var groups: [[Int]] = []
    groupsOfPages = pages.enumerated().map { index, page in
      let folder = page.language == main ? 0 : page.language.rawValue.utf8.count + 1
      let number = numbers[Substring(page.path.utf8.dropFirst(folder)), default: groups.count]
      if number == groups.count {
        numbers[Substring(page.path.utf8.dropFirst(folder))] = number
        groups.append([])
      }
      groups[number].append(index)
      return number
    }
    self.groups = groups.map { $0.sorted { order[pages[$0].language] ?? 0 < order[pages[$1].language] ?? 0 } }
  }

  /// The page at `index` and the same article in the other languages, in the order of the languages; none on a site in one
  /// language.
  func all(ofPage index: Int) -> [Int] { groups.isEmpty ? [] : groups[groupsOfPages[index]] }
}
