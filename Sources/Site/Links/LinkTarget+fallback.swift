extension LinkTarget {
  /// What the page at `index` leads its readers to: on one that stands in for another, to pages in their language.
  ///
  /// The headings of a translation have other ids, so that a link to one leads to the page.
  func inPlace(ofPage index: Int, of tree: SiteTree) -> LinkTarget {
    guard tree.pages[index].isFallback, case .page(let target, let fragment) = self, target != index,
      let same = tree.translations.all(ofPage: target).first(where: {
        tree.pages[$0].language == tree.pages[index].language
      })
    else { return self }
    return .page(same, fragment: tree.pages[same].isFallback ? fragment : "")
  }
}
