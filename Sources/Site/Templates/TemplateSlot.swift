/// Where a name's value stands while a page is written.
struct TemplateSlot: Hashable, Sendable {
  /// How many lists are open around the names that it belongs to: 0 for the page's own.
  let depth: Int
  /// Its place among those names.
  let index: Int
}
