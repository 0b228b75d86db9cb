/// The lists of a template that pages share, as far as they have been written.
///
/// Pages are written section by section, so only those of the section that was written last are kept.
public struct SharedLists: Sendable {
  private var section: Int?
  private var lists: [Int: SharedList?] = [:]

  /// No list yet.
  public init() {}

  /// The list at an instruction for the pages of a section; `nil` where it has not been written, or cannot be shared.
  func list(at instruction: Int, inSection section: Int) -> SharedList?? {
    self.section == section ? lists[instruction] : nil
  }

  /// Keeps a list; `nil` for one that cannot be shared.
  mutating func keep(_ list: SharedList?, at instruction: Int, inSection section: Int) {
    if self.section != section { (self.section, lists) = (section, [:]) }
    lists[instruction] = .some(list)
  }
}
