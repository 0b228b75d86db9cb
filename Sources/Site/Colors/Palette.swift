/// The colours of a site's pages in one scheme: those of its style sheet, and those of `lockstep.yml` in place of them.
struct Palette {
  let scheme: ColorScheme

  /// The colours that `lockstep.yml` sets, which are the only ones that the site can be told to change.
  let own: [ColorName: PlacedColor]

  /// The colours of the style sheet.
  let given: [ColorName: PlacedColor]

  /// The colour that pages have under `name`; `nil` where it is not known.
  subscript(name: ColorName) -> PlacedColor? {
    own[name] ?? given[name]
  }
}
