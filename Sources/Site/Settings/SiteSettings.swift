public import Diagnostics
public import YAML

/// What `lockstep.yml` says of the site: its name, where it is published, how its URLs look.
public struct SiteSettings: Hashable, Sendable {
  /// The site's name.
  public var title: String

  /// The absolute URL of the site's root; `nil` for a site that does not know it.
  public var base: BaseURL?

  /// The folder that is written, relative to the site's: `public`.
  public var output: String

  /// The folder of the site's own templates, relative to the site's; it need not be there.
  public var templates: String

  /// How an article's path becomes its URL.
  public var urls: URLStyle

  /// The schemes that links may have besides those of ``LinkScheme/allowed``.
  public var linkSchemes: [String]

  /// Whether the site has a page that shows its coverage.
  public var showsCoverage: Bool

  /// Whether readers find the article of the main language where theirs lacks it.
  public var showsFallbacks: Bool

  /// Whether agents find the articles as Markdown, and a list of them.
  public var servesAgents: Bool

  /// Whether hosts are told which headers to send.
  public var sendsHeaders: Bool

  /// Where people reach a person: readers who were not helped, and owners of other sites whose links are checked.
  public var contact: Contact?

  /// Whether readers are asked if a page helped them.
  public var asksForFeedback = true

  /// Where the day of an article's last change comes from, if its front matter does not say it.
  public var dates: DateSource

  /// Where `lockstep.yml` says so; `nil` where it does not.
  public var datesRange: SourceRange?

  /// The colours, fonts and corners of its pages.
  public var theme = ThemeSettings()

  /// The settings of a site called `title`.
  public init(
    title: String, base: BaseURL? = nil, output: String = "public", templates: String = "templates",
    urls: URLStyle = .directory, linkSchemes: [String] = [], showsCoverage: Bool = false,
    showsFallbacks: Bool = true, servesAgents: Bool = true, sendsHeaders: Bool = true,
    dates: DateSource = .frontMatter
  ) {
    self.title = title
    self.base = base
    self.output = output
    self.templates = templates
    self.urls = urls
    self.linkSchemes = linkSchemes
    self.showsCoverage = showsCoverage
    self.showsFallbacks = showsFallbacks
    self.servesAgents = servesAgents
    self.sendsHeaders = sendsHeaders
    self.dates = dates
  }

  /// Asks `fields` for the site's keys.
  public init(from fields: inout Fields) {
    let title = fields.text("title")
    let base = fields.scalar("base_url")
    self.init(
      title: title ?? "Help", base: base.flatMap { BaseURL($0.text) },
      output: fields.folder("output") ?? "public", templates: fields.folder("templates") ?? "templates",
      urls: fields.choice("urls") ?? .directory, linkSchemes: Self.linkSchemes(from: &fields),
      showsCoverage: fields.flag("coverage") ?? false, showsFallbacks: fields.flag("fallback") ?? true,
      servesAgents: fields.flag("agents") ?? true, sendsHeaders: fields.flag("headers") ?? true,
      dates: fields.choice("updated") ?? .frontMatter)
    contact = Contact(from: &fields, linkSchemes: linkSchemes)
    asksForFeedback = fields.flag("feedback") ?? true
    theme = ThemeSettings(from: &fields)
    datesRange = fields.valueBytes(of: "updated").map { fields.range($0) }
    if let base, self.base == nil {
      fields.report(
        "'base_url' must be an absolute http or https URL without query and fragment, not '\(base.text)'",
        at: base.bytes)
    }
  }

  /// The schemes that a team adds, in lower case; those that can run script or read a reader's disk are refused.
  private static func linkSchemes(from fields: inout Fields) -> [String] {
    (fields.scalars("link_schemes") ?? []).compactMap { scalar in
      let scheme = scalar.text.lowercased()
      if LinkScheme.dangerous.contains(scheme) {
        fields.report("'\(scalar.text)' is a scheme that no link may have, as it can run script", at: scalar.bytes)
      } else if LinkScheme.of("\(scheme):") == nil {
        fields.report("'\(scalar.text)' is no scheme; 'sms' and 'whatsapp' are", at: scalar.bytes)
      } else {
        return scheme
      }
      return nil
    }
  }
}
