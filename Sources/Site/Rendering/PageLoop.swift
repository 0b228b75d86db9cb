import Markdown

/// What one thread keeps from page to page while it renders pages in their order.
struct PageLoop {
  private var parts: SectionParts?
  private var lists = SharedLists()
  private var length = 8192

  /// What all pages with the menu of `range` say alike.
  ///
  /// Pages are written section by section, so only the parts and lists that were written last are kept.
  mutating func parts(in range: NavigationRange, of tree: SiteTree, assets: ThemeAssets) -> SectionParts {
    if let parts, parts.range == range { return parts }
    let new = SectionParts(in: range, of: tree, assets: assets)
    (parts, lists) = (new, SharedLists())
    return new
  }

  /// The bytes of the page with a number, which `model` describes with the parts that were asked for last.
  mutating func write(
    _ model: PageModel, with template: Template<PageModel>, page: Int
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    // About as much as the page before has around its article.
    bytes.reserveCapacity(model.content.bytes.count + length)
    template.render(model, page: page, sharing: &lists, into: &bytes)
    length = bytes.count - model.content.bytes.count + 256
    return bytes
  }
}
