/// What pages with the same menu have in common: their section, and what of its list the menu shows.
struct NavigationRange: Hashable {
  /// The number of the section.
  let section: Int

  /// The places in the section's list that the menu shows.
  let places: Range<Int>
}
