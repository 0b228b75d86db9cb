/// The numbers that a document's groups of variants have on the page, where each has a name of its own.
struct GroupNames {
  private var numbers: [Int: Int] = [:]

  mutating func begin(_ group: Int, on page: inout HTMLPage) {
    page.groups += 1
    numbers[group] = page.groups
  }

  func number(of group: Int) -> Int { numbers[group, default: 0] }
}
