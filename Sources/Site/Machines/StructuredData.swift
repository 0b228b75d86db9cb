import Markdown

/// What search engines are told of a page, as JSON-LD in the words of schema.org.
struct StructuredData {
  private let origin: String
  private var json = JSONText()

  /// The JSON of a page that `model` describes, on a site at `origin`: its place, the article, and its questions.
  static func json(of model: PageModel, answers: [Answer], origin: String) -> [UInt8] {
    var data = StructuredData(origin: origin)
    data.json.append("{\"@context\":\"https://schema.org\",\"@graph\":[")
    data.writeArticle(model)
    if model.breadcrumbs.count > 1 { data.write(model.breadcrumbs) }
    if !answers.isEmpty { data.write(answers, of: model.content) }
    data.json.append("]}")
    return data.json.bytes
  }

  private init(origin: String) {
    self.origin = origin
  }

  private mutating func writeArticle(_ model: PageModel) {
    json.append(model.isHome ? "{\"@type\":\"WebSite\",\"name\":" : "{\"@type\":\"TechArticle\",\"headline\":")
    json.append(quoting: model.isHome ? model.siteTitle : model.title)
    if let description = model.description { write("description", description) }
    write("inLanguage", model.contentLanguage ?? model.language)
    if let url = model.canonicalURL { write("url", url) }
    if let updated = model.updated, !model.isHome { write("dateModified", updated) }
    json.append("}")
  }

  private mutating func write(_ name: StaticString, _ text: String) {
    json.append(",\"")
    json.append(name)
    json.append("\":")
    json.append(quoting: text)
  }

  /// The way to the page; the last is the page itself, which needs no URL.
  private mutating func write(_ breadcrumbs: [PageModel.Breadcrumb]) {
    json.append(",{\"@type\":\"BreadcrumbList\",\"itemListElement\":[")
    let steps = breadcrumbs.filter { $0.url != nil || $0.isCurrent }
    for (index, step) in steps.enumerated() {
      if index > 0 { json.append(",") }
      json.append("{\"@type\":\"ListItem\",\"position\":")
      json.append(index + 1)
      write("name", step.title)
      if let url = step.url, index < steps.count - 1 { write("item", origin + url) }
      json.append("}")
    }
    json.append("]}")
  }

  private mutating func write(_ answers: [Answer], of html: [UInt8]) {
    json.append(",{\"@type\":\"FAQPage\",\"mainEntity\":[")
    for (index, answer) in answers.enumerated() {
      if index > 0 { json.append(",") }
      json.append("{\"@type\":\"Question\"")
      write("name", answer.question)
      json.append(",\"acceptedAnswer\":{\"@type\":\"Answer\",\"text\":")
      json.append(quoting: html[answer.html.clamped(to: html.indices)])
      json.append("}}")
    }
    json.append("]}")
  }
}
