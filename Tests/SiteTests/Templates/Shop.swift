import Diagnostics
import Markdown
import Site

/// A model with a name of each kind.
struct Shop {
  var title = "Tea & Co"
  var slogan: String?
  var url = "/tea?a=1&b='x'"
  var content: HTMLBuffer = "<p>Tea</p>"
  var isOpen = false
  var shelves: [Shelf] = []

  struct Shelf {
    var name = "Green"
    var link: String?
    var jars: [String] = []
  }

  static let jar = TemplateSchema<String>(.text("leaf", "the leaf") { $0 })

  static let shelf = TemplateSchema<Shelf>(
    .text("name", "the shelf's name") { $0.name },
    .optionalURL("link", "where it leads") { $0.link },
    .list("jars", of: jar, "its jars") { $0.jars })

  static let schema = TemplateSchema<Shop>(
    .text("title", "the shop's name") { $0.title },
    .optionalText("slogan", "its slogan") { $0.slogan },
    .url("shop_url", "where it is") { $0.url },
    .optionalLink("gift", "what a writer links to") { _ in nil },
    .html("content", "what it says") { $0.content },
    .optionalJSON("data", "what machines read") { _ in
      var json = JSONText()
      json.append("{}")
      return json
    },
    .flag("is_open", "whether it is open") { $0.isOpen },
    .list("shelves", of: shelf, "its shelves") { $0.shelves },
    .optionalEntry("first_shelf", of: shelf, "its first shelf") { $0.shelves.first })

  /// The template of `text`, for shops.
  static func compile(
    _ text: String, partials: [String: String] = [:]
  ) -> (template: Template<Shop>?, diagnostics: [Diagnostic]) {
    let files = partials.map { ($0, SourceFile(path: "partials/\($0).html", text: $1)) }
    return Template.compile(
      SourceFile(path: "page.html", text: text), partials: Dictionary(uniqueKeysWithValues: files), schema: schema)
  }
}
