/// What all pages of a section say alike, worked out once for those that are rendered one after another.
struct SectionParts {
  /// The number of the section.
  let section: Int

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

  /// The parts of the section with a number.
  init(ofSection section: Int, of tree: SiteTree, assets: ThemeAssets) {
    self.section = section
    homeURL = (tree.home(in: tree.sections[section].language) ?? tree.page(atURL: "/")).map(tree.url(ofPage:))
    stylesheetURL = tree.url(of: assets.stylesheet)
    assetURLs = assets.names.compactMap { assets.route(of: $0).map(tree.url(of:)) }
    feedURL = tree.feeds[tree.sections[section].language].map(tree.url(of:))
    strings = tree.strings.all(in: tree.sections[section].language)
    breadcrumbs = tree.breadcrumbs(toSection: section)
    navigation = tree.navigation(inSection: section)
  }
}
