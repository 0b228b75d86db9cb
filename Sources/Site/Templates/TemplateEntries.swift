/// The entries of a list, of which a template reads only what it writes.
struct TemplateEntries: Sendable {
  /// How many there are.
  let count: Int

  private let read: @Sendable (_ entry: Int, _ name: Int) -> TemplateValue

  /// `entries`, which have the names of `schema`.
  init<Entry: Sendable>(_ entries: [Entry], of schema: TemplateSchema<Entry>) {
    count = entries.count
    read = { schema.value(at: $1, of: entries[$0]) }
  }

  /// What the entry at `entry` has behind the name at `name` in the schema.
  func value(of entry: Int, at name: Int) -> TemplateValue { read(entry, name) }
}
