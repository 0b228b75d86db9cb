import Content
import Diagnostics
import Markdown

extension SiteTree {
  /// The files of the site that no article is: pages at old URLs, the page for readers who are lost, what search engines read.
  ///
  /// A file of the content folder that has the path of one of them takes its place.
  /// - Parameters:
  ///   - template: The layout of pages; `nil` where it does not compile, and then there is no page for the lost.
  ///   - theme: The files that pages load.
  ///   - others: The pages whose content the caller has.
  /// - Returns: The files, none of them made yet.
  public func generatedFiles(
    with template: Template<PageModel>?, assets theme: ThemeAssets, others: [GeneratedPage] = []
  ) -> [GeneratedFile] {
    var files = redirects.map { redirect in GeneratedFile(path: redirect.route.file) { self.page(for: redirect) } }
    if let template {
      if !pages.contains(where: \.isNotFound) {
        files.append(
          GeneratedFile(path: Route.notFound.file) { template.page(of: self.notFoundModel(theme: theme)) })
      }
      files += ownPages.map { page, language in
        GeneratedFile(path: route(of: page, in: language).file) {
          template.page(of: self.model(of: page, in: language, theme: theme))
        }
      }
      files += others.map { page in
        GeneratedFile(path: page.route.file) { template.page(of: self.model(of: page, theme: theme)) }
      }
    }
    if settings.servesAgents {
      files += ownPages.map { page, language in
        GeneratedFile(path: markdownRoute(of: page, in: language).file) { self.markdown(of: page, in: language) }
      }
    }
    // Else GitHub Pages would make pages of the articles' Markdown, with the raw HTML that ours leave out.
    files.append(GeneratedFile(path: ".nojekyll") { [] })
    if settings.servesAgents { files.append(GeneratedFile(path: AgentGuide.file) { AgentGuide.text(of: self) }) }
    if settings.sendsHeaders {
      files.append(
        GeneratedFile(path: ResponseHeaders.file) {
          Array(ResponseHeaders.text(for: theme, path: self.settings.base?.path ?? "").utf8)
        })
    }
    if let base = settings.base {
      for (language, route) in feeds.sorted(by: { $0.value.file < $1.value.file }) {
        guard let feed = AtomFeed(of: self, in: language, base: base) else { continue }
        files.append(GeneratedFile(path: route.file) { feed.bytes(at: route) })
      }
      files += SiteMap(of: self, base: base).files
      if let text = Robots.text(for: base) { files.append(GeneratedFile(path: Robots.file) { Array(text.utf8) }) }
    }
    return files.filter { !assets.contains($0.path) }
  }

  /// A page that sends its reader on, with a link for browsers that do not.
  private func page(for redirect: Redirect) -> [UInt8] {
    let target = pages[redirect.page]
    let url = url(ofPage: redirect.page)
    var html: HTMLBuffer = "<!doctype html>\n<html lang=\""
    html.appendText(target.article.language.rawValue)
    html.append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    html.appendText(target.title)
    html.append("</title>\n<meta name=\"robots\" content=\"noindex\">\n")
    if let base = settings.base {
      html.append("<link rel=\"canonical\" href=\"")
      html.appendText(base.origin + url)
      html.append("\">\n")
    }
    html.append("<meta http-equiv=\"refresh\" content=\"0; url=")
    html.appendText(url)
    html.append("\">\n</head>\n<body>\n<p><a href=\"")
    html.appendText(url)
    html.append("\">")
    html.appendText(target.title)
    html.append("</a></p>\n</body>\n</html>\n")
    return html.bytes
  }
}
