/// What the labels of cases were when `lockstep lock` was run last, and before.
///
/// It is a file beside `lockstep.yml`, a line a case, sorted, without dates, so that branches which change different
/// cases merge. It holds the enums that articles bind, and those that they bound once; who binds none has no line.
public struct FactLock: Sendable {
  /// The name of the file, which lies beside `lockstep.yml`.
  public static let fileName = "lockstep.lock"

  /// The lock of a site that has none.
  public static let empty = FactLock(cases: [])

  /// What is remembered, in the order of the file.
  let cases: [LockedCase]

  init(cases: [LockedCase]) {
    self.cases = cases
  }
}
