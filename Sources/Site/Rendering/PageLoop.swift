/// What one thread keeps from page to page while it renders pages in their order.
struct PageLoop {
  private var parts: SectionParts?
  private var lists = SharedLists()
  private var length = 8192

  /// What all pages of the section with a number say alike.
  mutating func parts(ofSection section: Int, of tree: SiteTree, assets: ThemeAssets) -> SectionParts {
    if let parts, parts.section == section { return parts }
    let new = SectionParts(ofSection: section, of: tree, assets: assets)
    parts = new
    return new
  }

  /// The bytes of the page with a number, which `model` describes.
  mutating func write(
    _ model: PageModel, with template: Template<PageModel>, page: Int, in parts: SectionParts
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    // About as much as the page before has around its article.
    bytes.reserveCapacity(model.content.count + length)
    template.render(model, page: page, section: parts.section, sharing: &lists, into: &bytes)
    length = bytes.count - model.content.count + 256
    return bytes
  }
}
