// The names that templates may use, declared here and nowhere else. The summaries are the handbook's text.

extension PageModel {
  /// The names of a page, and those of the site's own.
  static func schema(naming names: Names) -> TemplateSchema<PageModel> { schema.adding(names.fields) }

  /// The names of a page that every theme has.
  public static let schema = TemplateSchema<PageModel>(
    .text("language", "the page's language, such as `en`") { $0.language },
    .text("direction", "where its lines begin: `ltr`, at the left, or `rtl`") { $0.direction },
    .optionalText(
      "content_language", "the article's language, where the page stands in for one that its language lacks"
    ) {
      $0.contentLanguage
    },
    .optionalText("content_direction", "where the article's lines begin, where it is in another language") {
      $0.contentDirection
    },
    .text("site_title", "the site's name") { $0.siteTitle },
    .text("title", "the page's title") { $0.title },
    .optionalText("title_id", "the anchor of the title, in an article that begins with it") { $0.titleID },
    .text("page_title", "the title for the browser's tab, with the site's name") { $0.pageTitle },
    .optionalText("description", "what the page is about, from its front matter") { $0.description },
    .optionalText("summary", "the description for search engines; where there is none, how the article begins") {
      $0.summary
    },
    .html("content", "the article; its headings start at `h2`") { $0.content },
    .flag("is_home", "whether this is the start page of its language") { $0.isHome },
    .flag("is_search", "whether this is the page of the search") { $0.isSearch },
    .flag("is_listed", "whether search engines may list the page; not where its front matter says `noindex`") {
      $0.isListed
    },
    .optionalText("updated", "the day of its last change, as `2026-03-01`, from its front matter") { $0.updated },
    .optionalURL("home_url", "the start page of the page's language, or of the site; absent where there is none") {
      $0.homeURL
    },
    .url("url", "the page itself") { $0.url },
    .html("style", "the theme's style sheet, `assets/style.css`, as a `style` element") { $0.style.element },
    .url("stylesheet_url", "the theme's style sheet as a file") { $0.stylesheetURL },
    .url("search_url", "the page of the search, which takes what is looked for as `q`") { $0.searchURL },
    .optionalURL(
      "helped_url", "where readers say that the page helped them; absent where they are not asked"
    ) { $0.helpedURL },
    .optionalURL(
      "not_helped_url", "where readers say that it did not; absent where they are not asked"
    ) { $0.notHelpedURL },
    .optionalURL("contact_url", "where readers reach a person, if `contact` is set") { $0.contactURL },
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
    .flag("has_topics", "whether this is a start page with something to lead to") { !$0.topics.isEmpty },
    .list("topics", of: Topic.schema, "the top level of the site, on the start page only") { $0.topics },
    .optionalEntry(
      "questions_page", of: Link.schema, "the top level's page of questions (`faq: true`), on the start page only"
    ) { $0.questionsPage },
    .list("questions", of: Link.schema, "the first five questions of that page") { $0.questions },
    .list("article_groups", of: ArticleGroup.schema, "all articles, on the page of the search only") { $0.articles },
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

extension PageModel.Topic {
  static let schema = TemplateSchema<Self>(
    .text("title", "the title of the page or section") { $0.title },
    .url("url", "its page; of a section without a page of its own, the first in it") { $0.url },
    .optionalText("description", "what it is about, from the front matter of its page") { $0.description },
    .flag("has_articles", "whether it is a section with pages in it") { !$0.articles.isEmpty },
    .list("articles", of: PageModel.Link.schema, "the first five pages of the section") { $0.articles })
}

extension PageModel.ArticleGroup {
  static let schema = TemplateSchema<Self>(
    .optionalText("section", "the section's title; absent for what stands in none") { $0.title },
    .list("articles", of: PageModel.ListedArticle.schema, "the articles of the section") { $0.articles })
}

extension PageModel.ListedArticle {
  static let schema = TemplateSchema<Self>(
    .text("title", "the article's title") { $0.title },
    .url("url", "its page") { $0.url },
    .optionalText("description", "what it is about, from its front matter") { $0.description },
    .optionalText("article_language", "its language, where that is not the page's") { $0.language })
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
