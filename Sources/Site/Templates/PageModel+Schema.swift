// The names that templates may use, declared here and nowhere else. The summaries are the handbook's text.

extension PageModel {
  /// The names of a page, and those of the site's own.
  static func schema(naming names: Names) -> TemplateSchema<PageModel> { schema.adding(names.fields) }

  /// The names of a page that every theme has.
  public static let schema = TemplateSchema<PageModel>(
    .text("language", "the page's language, such as `en`") { $0.language },
    .optionalText(
      "content_language", "the article's language, where the page stands in for one that its language lacks"
    ) {
      $0.contentLanguage
    },
    .text("site_title", "the site's name") { $0.siteTitle },
    .text("title", "the page's title") { $0.title },
    .optionalText("title_id", "the anchor of the title, in an article that begins with it") { $0.titleID },
    .text("page_title", "the title for the browser's tab, with the site's name") { $0.pageTitle },
    .optionalText("description", "what the page is about, from its front matter") { $0.description },
    .html("content", "the article; its headings start at `h2`") { $0.content },
    .flag("is_home", "whether this is the start page of its language") { $0.isHome },
    .flag("is_listed", "whether search engines may list the page; not where its front matter says `noindex`") {
      $0.isListed
    },
    .optionalText("updated", "the day of its last change, as `2026-03-01`, from its front matter") { $0.updated },
    .optionalURL("home_url", "the start page of the page's language, or of the site; absent where there is none") {
      $0.homeURL
    },
    .url("stylesheet_url", "the theme's style sheet, `assets/style.css`") { $0.stylesheetURL },
    .optionalURL("canonical_url", "the page's absolute URL, if `base_url` is set") { $0.canonicalURL },
    .list(
      "alternates", of: Alternate.schema, "the article in each language that it is written in, if `base_url` is set"
    ) {
      $0.alternates
    },
    .optionalURL("markdown_url", "the article as Markdown, unless `agents` is `false`") { $0.markdownURL },
    .optionalURL("guide_url", "the list of the site's articles for agents, unless `agents` is `false`") { $0.guideURL },
    .optionalURL("feed_url", "the feed of what changed, if `base_url` is set and an article says `updated`") {
      $0.feedURL
    },
    .optionalJSON("structured_data", "what search engines are told, as JSON-LD, if `base_url` is set") {
      $0.structuredData
    },
    .flag("has_languages", "whether the page is there in several languages") { !$0.languages.isEmpty },
    .list("languages", of: LanguageLink.schema, "the page in each language of the site") { $0.languages },
    .flag("has_breadcrumbs", "whether there are breadcrumbs") { !$0.breadcrumbs.isEmpty },
    .list("breadcrumbs", of: Breadcrumb.schema, "the way from the start page to this page") { $0.breadcrumbs },
    .flag("has_navigation", "whether the site has more than its start page") { !$0.navigation.isEmpty },
    .sharedList(
      "navigation", of: NavigationEntry.schema,
      "the top-level pages and sections but the start page; of more than 200, those around the page"
    ) { $0.navigation },
    .flag("has_contents", "whether the page has headings enough for a list of them") { !$0.contents.isEmpty },
    .list("contents", of: ContentsEntry.schema, "the headings of the page, `h2`") { $0.contents },
    .flag("has_neighbours", "whether there is a page before or after this one") {
      $0.previous != nil || $0.next != nil
    },
    .optionalEntry("previous", of: Link.schema, "the page before this one in its section") { $0.previous },
    .optionalEntry("next", of: Link.schema, "the page after this one in its section") { $0.next })
}

extension PageModel.Alternate {
  static let schema = TemplateSchema<Self>(
    .text("language", "the language, such as `hi`; `x-default` for readers of all others") { $0.language },
    .url("url", "the absolute URL of its page") { $0.url })
}

extension PageModel.LanguageLink {
  static let schema = TemplateSchema<Self>(
    .text("language", "the language, such as `hi`") { $0.language },
    .text("name", "what the language calls itself") { $0.name },
    .url("url", "the page in that language") { $0.url },
    .flag("is_current", "whether it is the page that is read") { $0.isCurrent })
}

extension PageModel.Breadcrumb {
  static let schema = TemplateSchema<Self>(
    .text("title", "the page's title") { $0.title },
    .optionalURL("url", "the page; absent for a folder without a page of its own") { $0.url },
    .flag("is_current", "whether it is the page that is read") { $0.isCurrent })
}

extension PageModel.NavigationEntry {
  static let schema = TemplateSchema<Self>(
    .text("title", "the title of the page or section") { $0.title },
    .url("url", "its page; of a section without a page of its own, the first in it") { $0.url },
    .optionalText("description", "what it is about, from the front matter of its page") { $0.description },
    .flagOfPage("is_current", "whether it is the page that is read") { $0.page },
    .flag("has_children", "whether it is the section of the page that is read") { !$0.children.isEmpty },
    .list(
      "children", of: PageModel.NavigationChild.schema,
      "the pages of the section, and the sections inside it; of more than 200, those around the page"
    ) { $0.children })
}

extension PageModel.NavigationChild {
  static let schema = TemplateSchema<Self>(
    .text("title", "the title of the page or section") { $0.title },
    .url("url", "its page; of a section without a page of its own, the first in it") { $0.url },
    .flagOfPage("is_current", "whether it is the page that is read") { $0.page },
    .flag("has_children", "whether it is a section that holds the page that is read") { !$0.children.isEmpty },
    .list("children", of: innerSchema, "the pages of the inner section, and the sections on the way to the page") {
      $0.children
    })

  private static let innerSchema = TemplateSchema<Self>(
    .text("title", "the page's title") { $0.title },
    .url("url", "the page") { $0.url },
    .flagOfPage("is_current", "whether it is the page that is read") { $0.page })
}

extension PageModel.ContentsEntry {
  static let schema = TemplateSchema<Self>(
    .text("title", "the heading's text") { $0.title },
    .url("url", "the heading, as `#id`") { $0.url },
    .flag("has_children", "whether smaller headings stand below it") { !$0.children.isEmpty },
    .list("children", of: PageModel.Link.schema, "the headings below it, `h3`") { $0.children })
}

extension PageModel.Link {
  static let schema = TemplateSchema<Self>(
    .text("title", "what it leads to") { $0.title },
    .url("url", "where it leads") { $0.url })
}
