/// The footnotes of all documents of a page: which numbers and labels are taken, and what is still to be written.
struct PageFootnotes {
  /// How many numbers are taken.
  private(set) var count = 0

  private var labels: Set<String> = []
  private var definitions: [(number: Int, html: HTMLBuffer)] = []

  /// The definitions that stand in other documents than the page's own, in the order of their numbers.
  var deferred: [HTMLBuffer] { definitions.sorted { $0.number < $1.number }.map(\.html) }

  /// Takes a number, and a label like `label` that no other definition has.
  mutating func take(_ label: String) -> String {
    count += 1
    var unique = label
    var copy = 1
    // A hyphen would make it the second reference to a note.
    while !labels.insert(unique).inserted {
      copy += 1
      unique = "\(label).\(copy)"
    }
    return unique
  }

  mutating func postpone(_ html: HTMLBuffer, number: Int) {
    definitions.append((number, html))
  }
}
