public import Content
public import Diagnostics

/// The look of a site: a layout, the partials it includes, and the files that its pages load.
public struct Theme: Sendable {
  /// The layout of every page, `page.html`.
  public var layout: SourceFile

  /// The partials, by the names under which templates include them: `partials/head.html` is `head`.
  public var partials: [String: SourceFile]

  /// The files that are published as they are, by their paths below `assets/`.
  public var assets: [String: SourceFile]

  /// The files of the words that the theme says, by the tags of their languages: `strings/hi.yml` is `hi`; a later file
  /// says anew what an earlier does.
  public var strings: [String: [SourceFile]]

  /// Where a site's own files of the theme lie, relative to the site's folder.
  var folder = "templates"

  /// The templates that were there before a site's own stood in for some, as `built-in/page` and `built-in/head`.
  var originals: [String: SourceFile] = [:]

  /// The files of the templates folder that have no place in a theme, and do nothing.
  var strays: [SourceFile] = []

  /// A theme of these files.
  public init(
    layout: SourceFile, partials: [String: SourceFile], assets: [String: SourceFile],
    strings: [String: [SourceFile]] = [:]
  ) {
    self.strings = strings
    self.layout = layout
    self.partials = partials
    self.assets = assets
  }

  /// The layout, compiled for pages that have the names of `strings`, of `assets` and of `content`; `nil` where one of the
  /// diagnostics is an error.
  public func pageTemplate(
    saying strings: ThemeStrings, loading assets: ThemeAssets, of content: ContentSettings
  ) -> (template: Template<PageModel>?, diagnostics: [Diagnostic]) {
    Template.compile(
      layout, partials: partials.merging(originals) { own, _ in own },
      schema: PageModel.schema(
        naming: .init(
          strings: strings.names, assets: assets.templateNames, variables: content.variables, extra: content.extra)))
  }
}
