/// What pages of a section with the same menu say alike, worked out once for those that are rendered one after another.
struct SectionParts {
  /// What of the section the menu shows.
  let range: NavigationRange

  /// The start page of the section's language, or of the site; `nil` where there is none.
  let homeURL: String?

  let stylesheetURL: String

  /// The files of the theme, in the order of their names.
  let assetURLs: [String]

  /// The feed of what changed in the section's language; `nil` where there is none.
  let feedURL: String?

  /// The words that the theme says in the section's language.
  let strings: [String]

  /// The way from the start page to the section, with its own page.
  let breadcrumbs: [PageModel.Breadcrumb]

  let navigation: [PageModel.NavigationEntry]

  /// The parts of the pages with the menu of `range`.
  init(in range: NavigationRange, of tree: SiteTree, assets: ThemeAssets) {
    self.range = range
    let section = range.section
    homeURL = (tree.home(in: tree.sections[section].language) ?? tree.page(atURL: "/")).map(tree.url(ofPage:))
    stylesheetURL = tree.url(of: assets.stylesheet)
    assetURLs = assets.names.compactMap { assets.route(of: $0).map(tree.url(of:)) }
    feedURL = tree.feeds[tree.sections[section].language].map(tree.url(of:))
    strings = tree.strings.all(in: tree.sections[section].language)
    breadcrumbs = tree.breadcrumbs(toSection: section)
    navigation = tree.navigation(in: range)
  }
}
