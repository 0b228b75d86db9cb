/// A well-formed comment that speaks to Lockstep, before it is known what it stands above.
struct Directive {
  let verb: Verb

  /// The verb with the name before it, `lockstep:cases`, as it stands.
  let word: Word

  /// What it names; `nil` for a verb without a subject.
  let subject: Word?

  let attributes: [Attribute]

  /// The comment's bytes in the file.
  let bytes: Range<Int>

  func attribute(_ name: Attribute.Name) -> Attribute? {
    attributes.first { $0.name == name }
  }
}
