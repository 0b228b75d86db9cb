/// The lists of a template that pages share, as far as they have been written.
public struct SharedLists: Sendable {
  private var lists: [Int: SharedList?] = [:]

  /// No list yet.
  public init() {}

  /// The list at an instruction; `nil` where it has not been written, or cannot be shared.
  func list(at instruction: Int) -> SharedList?? { lists[instruction] }

  /// Keeps a list; `nil` for one that cannot be shared.
  mutating func keep(_ list: SharedList?, at instruction: Int) { lists[instruction] = .some(list) }
}
