/// A tag of a template: what stands between two delimiters, or between three braces.
struct TemplateTag: Sendable {
  let role: Role
  let name: String
  /// The bytes of the name.
  let nameBytes: Range<Int>
  /// The bytes of the whole tag, delimiters and all.
  let bytes: Range<Int>
  /// What stands around the tags of its file at this place.
  let delimiters: TemplateDelimiters

  /// The token that ends what the tag opens; `nil` for a tag that opens nothing.
  var end: Int?
  /// The tag that closes it; `nil` where none does.
  var closing: Closing?

  /// What a template says of a tag that closes something.
  struct Closing: Sendable {
    let nameBytes: Range<Int>
    let bytes: Range<Int>
  }
}
