import Diagnostics

/// What pages of a section with the same menu say alike, worked out once for those that are rendered one after another.
package struct SectionParts {
  /// What of the section the menu shows; `nil` for pages that stand in no section.
  let range: NavigationRange?

  /// The words that the theme says in the section's language.
  let strings: [String]

  /// The files of the theme, in the order of their names.
  let assetURLs: [String]

  /// The theme's style sheet, as it stands in every page.
  let style: PageStyle

  /// The theme's style sheet, as a file.
  let stylesheetURL: String

  /// The start page of the section's language, or of the site; `nil` where there is none.
  let homeURL: String?

  let searchURL: String

  /// Where readers say that they were helped; `nil` where nobody asks them.
  let helpedURL: String?

  let notHelpedURL: String?

  /// Where readers reach a person; `nil` where nobody says so.
  let contactURL: String?

  /// The feed of what changed in the section's language; `nil` where there is none.
  let feedURL: String?

  /// The way from the start page to the section, with its own page.
  let breadcrumbs: [PageModel.Breadcrumb]

  let navigation: [PageModel.NavigationEntry]
}

extension SectionParts {
  /// The parts of the pages with the menu of `range`.
  init(in range: NavigationRange, of tree: SiteTree, assets: ThemeAssets) {
    self.init(
      in: tree.sections[range.section].language, of: tree, assets: assets, range: range,
      breadcrumbs: tree.breadcrumbs(toSection: range.section), navigation: tree.navigation(in: range))
  }

  /// The parts of pages in `language` that stand in no section: their menu is that of the start page.
  init(outsideSectionsIn language: Language, of tree: SiteTree, assets: ThemeAssets) {
    let home = tree.home(in: language) ?? tree.page(atURL: "/")
    self.init(
      in: language, of: tree, assets: assets, range: nil, breadcrumbs: [],
      navigation: home.map { tree.navigation(in: tree.navigationRange(ofPage: $0)) } ?? [])
  }

  private init(
    in language: Language, of tree: SiteTree, assets: ThemeAssets, range: NavigationRange?,
    breadcrumbs: [PageModel.Breadcrumb], navigation: [PageModel.NavigationEntry]
  ) {
    func url(of page: OwnPage) -> String { tree.url(of: tree.route(of: page, in: language)) }
    let asksForFeedback = tree.settings.asksForFeedback
    self.init(
      range: range, strings: tree.strings.all(in: language),
      assetURLs: assets.names.compactMap { assets.route(of: $0).map(tree.url(of:)) }, style: assets.style,
      stylesheetURL: tree.url(of: assets.stylesheet),
      homeURL: (tree.home(in: language) ?? tree.page(atURL: "/")).map(tree.url(ofPage:)),
      searchURL: url(of: .search), helpedURL: asksForFeedback ? url(of: .helped) : nil,
      notHelpedURL: asksForFeedback ? url(of: .notHelped) : nil, contactURL: tree.contactURL(in: language),
      feedURL: tree.feeds[language].map(tree.url(of:)), breadcrumbs: breadcrumbs, navigation: navigation)
  }
}
