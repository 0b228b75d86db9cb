import Diagnostics

/// What the lock remembers of a case: a line.
struct LockedCase: Hashable, Sendable {
  /// The module, the enum and the case.
  let module: String
  let enumName: String
  let name: String

  /// What else tells which case it is, whatever its name.
  var rawValue: String?
  var key: String?
  var table: String?

  /// The labels that readers saw when the lock was written.
  var labels: [Language: [LockedText]] = [:]

  /// The labels that they saw before.
  var retired: [Language: [LockedText]] = [:]

  /// What a lock has once.
  var identity: [String] { [module, enumName, name] }
}
