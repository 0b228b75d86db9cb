/// What libyaml cannot read, in its own words.
struct SyntaxFault: Error {
  /// What is wrong: `mapping values are not allowed in this context`.
  let problem: String

  /// The byte offset in the file at which it was noticed.
  let offset: Int

  /// What was being read: `while scanning a quoted scalar`, and the byte offset in the file at which that begins.
  let context: (reading: String, offset: Int)?
}
