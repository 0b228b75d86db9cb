import Diagnostics
import Markdown
import Site

/// What holds of any layout: its faults lie in it, and what compiles gives a page without an unescaped text.
enum TemplateProperties {
  /// The model of every page here.
  private struct Shop {
    let title = "Tea \u{1}<script>"
    let shelves = ["Green & <script>", "Black"]
  }

  static func fault(in bytes: [UInt8]) -> String? {
    let source = SourceFile(path: "templates/page.html", bytes: bytes)
    let partial = SourceFile(path: "templates/partials/shelf.html", text: "<b>{{title}}</b>")
    let (template, diagnostics) = Template.compile(source, partials: ["shelf": partial], schema: schema)
    if let fault = diagnostics.fault(in: source) { return fault }
    guard let template else { return nil }
    let page = template.page(of: Shop())
    if source.firstByteThatIsNotUTF8 == nil, String(validating: page, as: UTF8.self) == nil {
      return "the page is not UTF-8"
    }
    return String(decoding: page, as: UTF8.self).contains("\u{1}<script>") ? "a text stands on the page as it is" : nil
  }

  private static let shelf = TemplateSchema<String>(.text("name", "the shelf's name") { $0 })

  private static let schema = TemplateSchema<Shop>(
    .text("title", "the shop's name") { $0.title },
    .url("shop_url", "where it is") { _ in "/shop" },
    .html("content", "what it says") { _ in "<p>Tea</p>" },
    .flag("is_open", "whether it is open") { _ in true },
    .list("shelves", of: shelf, "its shelves") { $0.shelves })
}
