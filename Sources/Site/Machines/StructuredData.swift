import Content
import Diagnostics
import Markdown
import YAML

/// What search engines are told of a page, as JSON-LD in the words of schema.org.
struct StructuredData {
  private let page: Page
  private let url: String?
  private let settings: SiteSettings
  private let origin: String

  /// What is told of `page`, which search engines find at `url`, on a site at `origin`.
  init(of page: Page, url: String?, in settings: SiteSettings, at origin: String) {
    self.page = page
    self.url = url
    self.settings = settings
    self.origin = origin
  }

  /// The article, its place, and its questions: `answers` are places of `html`, its content.
  func json(breadcrumbs: [PageModel.Breadcrumb], answers: [Answer], of html: [UInt8]) -> JSONText {
    var json = JSONText()
    json.append("{\"@context\":\"https://schema.org\",\"@graph\":[")
    writeArticle(to: &json)
    if breadcrumbs.count > 1 { write(breadcrumbs, to: &json) }
    if !answers.isEmpty { write(answers, of: html, to: &json) }
    json.append("]}")
    return json
  }

  private func writeArticle(to json: inout JSONText) {
    json.append(page.isHome ? "{\"@type\":\"WebSite\",\"name\":" : "{\"@type\":\"TechArticle\",\"headline\":")
    json.append(quoting: page.isHome ? settings.title : page.title)
    if let description = page.article.frontMatter.description { json.append("description", description.text) }
    json.append("inLanguage", page.article.language.rawValue)
    if let url { json.append("url", url) }
    if let updated = page.updated, !page.isHome { json.append("dateModified", updated.description) }
    json.append("}")
  }

  /// The way to the page; the last is the page itself, which needs no URL.
  private func write(_ breadcrumbs: [PageModel.Breadcrumb], to json: inout JSONText) {
    json.append(",{\"@type\":\"BreadcrumbList\",\"itemListElement\":[")
    let steps = breadcrumbs.filter { $0.url != nil || $0.isCurrent }
    for (index, step) in steps.enumerated() {
      if index > 0 { json.append(",") }
      json.append("{\"@type\":\"ListItem\",\"position\":")
      json.append(index + 1)
      json.append("name", step.title)
      if let url = step.url, index < steps.count - 1 { json.append("item", origin + url) }
      json.append("}")
    }
    json.append("]}")
  }

  private func write(_ answers: [Answer], of html: [UInt8], to json: inout JSONText) {
    json.append(",{\"@type\":\"FAQPage\",\"mainEntity\":[")
    for (index, answer) in answers.enumerated() {
      if index > 0 { json.append(",") }
      json.append("{\"@type\":\"Question\"")
      json.append("name", answer.question)
      json.append(",\"acceptedAnswer\":{\"@type\":\"Answer\",\"text\":")
      json.append(quoting: html[answer.html.clamped(to: html.indices)])
      json.append("}}")
    }
    json.append("]}")
  }
}

extension JSONText {
  /// Appends one more member of an object, with the text `value`.
  fileprivate mutating func append(_ name: StaticString, _ value: String) {
    append(",\"")
    append(name)
    append("\":")
    append(quoting: value)
  }
}
